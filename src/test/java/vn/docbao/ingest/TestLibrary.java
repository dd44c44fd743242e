package vn.docbao.ingest;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;
import vn.docbao.library.Article;
import vn.docbao.library.LibraryChanged;
import vn.docbao.library.SourceFile;

/** What tests ask of a library, and ingest into it. No stereotype: commands that tests run are not to find it. */
class TestLibrary {

    private final JdbcTemplate jdbc;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final StandInExtractor extractor = new StandInExtractor();

    TestLibrary(
            JdbcTemplate jdbc,
            EntityManager entities,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.events = events;
        this.jdbc = jdbc;
        this.entities = entities;
        this.transaction = transaction;
    }

    @Bean
    StandInExtractor standInExtractor() {
        return extractor;
    }

    void clear() {
        Set<Long> gone = Set.copyOf(jdbc.queryForList("select id from article", Long.class));
        // The pool does not commit by itself.
        transaction.executeWithoutResult(status -> {
            jdbc.update("update source_file set duplicate_of_id = null, archive_id = null");
            for (String table : List.of(
                    "related_article",
                    "article_tag",
                    "headline",
                    "former_slug",
                    "former_thread",
                    "story_thread",
                    "article",
                    "packed_original",
                    "topic_statistics",
                    "tag",
                    "section",
                    "source_file")) {
                jdbc.update("delete from " + table);
            }
        });
        events.publishEvent(new LibraryChanged(gone));
        extractor.calls.set(0);
    }

    static SourceWalk walk(Path... sources) {
        return new SourceWalker(new IngestProperties(
                        Stream.of(sources).map(Path::toString).toList(),
                        "./data",
                        DataSize.ofMegabytes(1),
                        Duration.ZERO))
                .walk();
    }

    /** What the walk finds now, whatever becomes of it. */
    static List<Offer> found(SourceWalk walk) {
        List<Offer> found = new ArrayList<>();
        walk.walk().go(found::add);
        return found;
    }

    static Path write(Path folder, String name, String text) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    SourceFile file(Path path) {
        return file(path.toAbsolutePath().normalize().toString());
    }

    SourceFile file(String origin) {
        return transaction.execute(status -> entities.createQuery(
                        "select f from SourceFile f left join fetch f.duplicateOf where f.origin = :origin",
                        SourceFile.class)
                .setParameter("origin", origin)
                .getSingleResult());
    }

    Article article(String headline) {
        return transaction.execute(status -> entities.createQuery(
                        "select a from Article a left join fetch a.section where a.headline = :headline", Article.class)
                .setParameter("headline", headline)
                .getSingleResult());
    }

    List<String> slugs() {
        return jdbc.queryForList("select slug from article order by source_file_id, position", String.class);
    }

    long count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Long.class);
    }

    List<String> topics(String headline) {
        return jdbc.queryForList("""
                select t.name from article_tag u join tag t on t.id = u.tag_id join article a on a.id = u.article_id
                where a.headline = ? order by u.position""", String.class, headline);
    }

    List<String> foundTopics() {
        return jdbc.queryForList(
                "select distinct t.name from article_tag u join tag t on t.id = u.tag_id where u.origin = 'FOUND'",
                String.class);
    }

    /** "KIND headline [reason]", the closest first. */
    List<String> related(String headline) {
        return jdbc.queryForList("""
                select r.kind || ' ' || b.headline || ' [' || r.reason || ']' from related_article r
                join article a on a.id = r.from_id join article b on b.id = r.to_id
                where a.headline = ? order by r.kind, r.score desc""", String.class, headline);
    }

    /** Of the links from an article, in percent. */
    List<Integer> likeness(String headline) {
        return jdbc.queryForList("""
                select r.likeness from related_article r join article a on a.id = r.from_id
                where a.headline = ? order by r.score desc""", Integer.class, headline);
    }
}
