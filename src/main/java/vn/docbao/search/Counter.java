package vn.docbao.search;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.docbao.library.Article;

/**
 * Counts what a query finds. Hibernate Search keeps objects for each topic of each query, which takes most of a search's
 * time; asking Lucene itself takes a tenth of it. On another backend this is its own aggregation.
 */
@Component
class Counter {

    private final EntityManager entities;
    private final Copies copies;
    private final Duration limit;

    /** @param limit of one search's time */
    Counter(EntityManager entities, Copies copies, @Value("${docbao.search.time-limit:5s}") Duration limit) {
        this.entities = entities;
        this.copies = copies;
        this.limit = limit;
    }

    /**
     * @param most names of each kind
     * @throws SearchTooSlow if it takes too long
     */
    Counts count(Query query, int most) {
        var scope = Search.session(entities).scope(Article.class);
        var conditions = new Meaning(scope.predicate()).conditions(query).toPredicate();
        try (IndexReader reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
            // What one piece has few of the others may have many of.
            int mostOfEach = reader.leaves().size() == 1 ? most : Integer.MAX_VALUE;
            IndexSearcher searcher = new IndexSearcher(reader);
            long end = System.nanoTime() + limit.toNanos();
            searcher.setTimeout(() -> System.nanoTime() - end > 0);
            Counts counts = searcher.search(
                    LuceneMigrationUtils.toLuceneQuery(conditions),
                    new CountCollector.Manager(copies.stories(), mostOfEach));
            if (searcher.timedOut()) {
                throw new SearchTooSlow();
            }
            return counts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
