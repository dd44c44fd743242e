package vn.docbao.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/** What is kept of lists of topics and sections that is not what all articles say. */
final class ListFaults {

    private static final int MONTHS = 24;

    /** That a topic's list shows its article: it is no copy, or what stands for it is not on the topic. */
    private static final String SHOWN = """
            (a.copy_of_id is null or not exists (select 1 from article_tag o
              where o.article_id = a.copy_of_id and o.tag_id = x.tag_id))""";

    private ListFaults() {}

    static List<String> of(JdbcTemplate jdbc) {
        List<String> faults = new ArrayList<>();
        add(faults, "place", jdbc, """
                select t.name || ': ' || a.headline from article_tag x join article a on a.id = x.article_id
                join tag t on t.id = x.tag_id
                where x.listed_at is distinct from case when %s then a.sort_at end""".formatted(SHOWN));
        add(faults, "topic's count", jdbc, """
                select t.name || ' ' || t.articles from tag t where t.articles <> (
                    select count(*) from article_tag x join article a on a.id = x.article_id
                    where x.tag_id = t.id and %s)""".formatted(SHOWN));
        add(faults, "section's count", jdbc, """
                select s.name || ' ' || s.articles from section s where s.articles <> (
                    select count(*) from article a where a.section_id = s.id
                    and (a.copy_of_id is null or not exists (
                        select 1 from article o where o.id = a.copy_of_id and o.section_id = s.id)))""");
        add(faults, "unused topic", jdbc, """
                select name from tag t where not exists (select 1 from article_tag x where x.tag_id = t.id)""");
        add(faults, "still to count", jdbc, "select tag_id from topic_todo");
        add(faults, "still to count", jdbc, """
                select name from section s where not counted
                and exists (select 1 from article a where a.section_id = s.id)""");
        months(faults, jdbc);
        return faults;
    }

    private static void add(List<String> faults, String what, JdbcTemplate jdbc, String query) {
        jdbc.queryForList(query, String.class).forEach(found -> faults.add(what + " " + found));
    }

    private static void months(List<String> faults, JdbcTemplate jdbc) {
        Map<String, List<String>> counted = new LinkedHashMap<>();
        jdbc.query("""
                select t.name, extract(year from a.published_date), extract(month from a.published_date), count(*)
                from article_tag x join article a on a.id = x.article_id join tag t on t.id = x.tag_id
                where a.published_date is not null and %s
                group by t.name, extract(year from a.published_date), extract(month from a.published_date)
                order by 1, 2 desc, 3 desc""".formatted(SHOWN), (RowCallbackHandler)
                row -> counted.computeIfAbsent(row.getString(1), name -> new ArrayList<>())
                        .add(row.getInt(2) + "-" + row.getInt(3) + " " + row.getInt(4)));
        jdbc.query("select name, months from tag", (RowCallbackHandler) row -> {
            List<String> months = counted.getOrDefault(row.getString(1), List.of());
            String wanted =
                    months.isEmpty() ? null : months.stream().limit(MONTHS).collect(Collectors.joining(","));
            if (!Objects.equals(wanted, row.getString(2))) {
                faults.add("months of " + row.getString(1) + " " + row.getString(2) + " for " + wanted);
            }
        });
    }
}
