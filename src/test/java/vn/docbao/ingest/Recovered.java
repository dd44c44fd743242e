package vn.docbao.ingest;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What is wrong with a library after kills, and an intake that ended.
 *
 * @param faults of each kind of which there are any: how many, and the first of them
 */
record Recovered(int articles, Map<String, List<String>> faults) {

    private static final int SHOWN = 3;

    /** @param origins of which each must have one article, and nothing else any */
    static Recovered of(Path data, Set<String> origins) {
        try (ConfigurableApplicationContext program = LibraryCheck.open(data)) {
            JdbcTemplate jdbc = program.getBean(JdbcTemplate.class);
            Map<String, List<String>> found = new LinkedHashMap<>();
            look(jdbc, origins, found);
            found.put("index and database apart", LibraryCheck.apart(program));
            found.values().removeIf(List::isEmpty);
            return new Recovered(jdbc.queryForObject("select count(*) from article", Integer.class), found);
        }
    }

    int count() {
        return faults.values().stream().mapToInt(List::size).sum();
    }

    private static void look(JdbcTemplate jdbc, Set<String> origins, Map<String, List<String>> found) {
        List<String> with = jdbc.queryForList(
                "select f.origin from article a join source_file f on f.id = a.source_file_id", String.class);
        Set<String> lost = new TreeSet<>(origins);
        with.forEach(lost::remove);
        found.put("lost", List.copyOf(lost));
        Set<String> once = new HashSet<>();
        found.put(
                "twice",
                with.stream()
                        .filter(origin -> !once.add(origin) || !origins.contains(origin))
                        .toList());
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("headline twice", "select headline from article group by headline having count(*) > 1");
        queries.put("unsettled", "select origin from source_file where status = 'FAILED' or not connected");
        queries.put("without original", """
                select origin from source_file f where article_count > 0
                and not exists (select 1 from packed_original c where c.source_file_id = f.id)""");
        queries.put("without topics", """
                select headline from article a where not exists
                (select 1 from article_tag t where t.article_id = a.id and t.origin = 'FOUND')""");
        queries.put("to relate", "select article_id from related_todo");
        queries.put("to thread", "select article_id from thread_todo");
        queries.put("without signature", """
                select headline from article a where not exists
                (select 1 from article_signature s where s.article_id = a.id)""");
        queries.put("without relations", """
                select headline from article a where not exists
                (select 1 from related_article r where r.from_id = a.id)""");
        queries.put("relation to itself", "select from_id from related_article where from_id = to_id");
        queries.put("copy of a copy", """
                select a.headline from article a join article b on b.id = a.copy_of_id where b.copy_of_id is not null""");
        queries.put("thread that counts wrongly", """
                select name from story_thread t where articles <>
                (select count(*) from article a where a.thread_id = t.id)""");
        found.put("lists", ListFaults.of(jdbc));
        queries.forEach((name, query) -> found.put(name, jdbc.queryForList(query, String.class)));
    }

    @Override
    public String toString() {
        return articles + " articles, "
                + (faults.isEmpty()
                        ? "nothing lost, nothing twice"
                        : faults.entrySet().stream()
                                .map(fault -> "%s %d %s"
                                        .formatted(
                                                fault.getKey(),
                                                fault.getValue().size(),
                                                fault.getValue().stream()
                                                        .limit(SHOWN)
                                                        .toList()))
                                .collect(Collectors.joining("; ")));
    }
}
