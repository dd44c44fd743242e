package vn.docbao.ingest;

import jakarta.persistence.EntityManager;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.docbao.library.Article;
import vn.docbao.search.ArticleSearch;

/** Whether a library that nobody has open is whole, and its index the same. */
public final class LibraryCheck {

    private LibraryCheck() {}

    /**
     * @param files what must be in it, each with its size
     * @return what is not so
     */
    public static List<String> faults(Path data, Map<String, Long> files) {
        List<String> faults = new ArrayList<>();
        if (Files.exists(data.resolve("index/unsettled"))) {
            faults.add("the index was left unsettled");
        }
        try (ConfigurableApplicationContext library = open(data)) {
            JdbcTemplate jdbc = library.getBean(JdbcTemplate.class);
            Map<String, Long> known = new HashMap<>();
            jdbc.query("select origin, size from source_file where status not in ('FAILED', 'UNREADABLE')", row -> {
                known.put(row.getString(1), row.getLong(2));
            });
            files.forEach((origin, size) -> {
                if (!size.equals(known.get(origin))) {
                    faults.add("%s has %d bytes, known are %d".formatted(origin, size, known.get(origin)));
                }
            });
            faults.addAll(jdbc.queryForList("select origin from source_file where not connected", String.class));
            faults.addAll(apart(library));
        }
        return faults;
    }

    static ConfigurableApplicationContext open(Path data) {
        return new SpringApplicationBuilder(IngestCommand.LibraryAndIntake.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--docbao.data-dir=" + data,
                        "--logging.level.root=error",
                        "--docbao.topics-file=" + data.resolve("no-topics.txt"),
                        "--spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem");
    }

    /** Topics with other articles in the database than in the index, and whether there are others at all. */
    static List<String> apart(ConfigurableApplicationContext library) {
        JdbcTemplate jdbc = library.getBean(JdbcTemplate.class);
        List<String> apart = new ArrayList<>();
        if (!library.getBean(ArticleSearch.class).whole()) {
            apart.add("index not whole");
        }
        Map<String, Set<Long>> stored = new HashMap<>();
        jdbc.query("select g.slug, t.article_id from article_tag t join tag g on g.id = t.tag_id", row -> {
            stored.computeIfAbsent(row.getString(1), slug -> new HashSet<>()).add(row.getLong(2));
        });
        library.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            EntityManager entities = library.getBean(EntityManager.class);
            stored.forEach((slug, articles) -> {
                if (!articles.equals(indexed(entities, slug))) {
                    apart.add(slug);
                }
            });
            Set<Long> all = Set.copyOf(jdbc.queryForList("select id from article", Long.class));
            if (!all.equals(indexed(entities, null))) {
                apart.add("articles");
            }
        });
        return apart;
    }

    private static Set<Long> indexed(EntityManager entities, String topic) {
        return Set.copyOf(Search.session(entities)
                .search(Article.class)
                .select(f -> f.id(Long.class))
                .where(f ->
                        topic == null ? f.matchAll() : f.match().field("topic").matching(topic))
                .fetchAllHits());
    }
}
