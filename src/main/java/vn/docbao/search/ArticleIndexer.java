package vn.docbao.search;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.docbao.library.Article;

/** Writes articles into the index as the database has them at that moment. */
@Component
class ArticleIndexer {

    /** Articles at once: each takes up some hundred kilobytes in memory. */
    static final int BATCH = 64;

    /**
     * Returns when the index has taken the articles up, so that every search from then on finds them, and not only when
     * they are on the disk: a commit after each batch cost a third of the whole. {@link #commit} does that.
     */
    private static final IndexingPlanSynchronizationStrategy TAKEN_UP = context -> {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.indexingFutureHandler(future -> future.join().throwable().ifPresent(problem -> {
            throw new IndexFailure(problem);
        }));
    };

    private static final int IDS = 2_000;

    private final EntityManager entities;
    private final TransactionTemplate reading;

    ArticleIndexer(EntityManager entities, PlatformTransactionManager transactions) {
        this.entities = entities;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        // Of one moment: files are taken in meanwhile, and a topic may go between an article and its topics.
        this.reading.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * Those of the ids that the library has not leave the index. One batch at a time, whoever asks: otherwise what one
     * thread read before a change could be written over what another wrote after it.
     */
    synchronized void index(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        reading.executeWithoutResult(status -> {
            SearchSession session = Search.session(entities);
            session.indexingPlanSynchronizationStrategy(TAKEN_UP);
            var plan = session.indexingPlan();
            Set<Long> gone = new HashSet<>(ids);
            for (Article article : load(ids)) {
                gone.remove(article.getId());
                plan.addOrUpdate(article);
            }
            gone.forEach(id -> plan.purge(Article.class, id, null));
            plan.execute();
        });
    }

    private List<Article> load(Collection<Long> ids) {
        return entities.createQuery(
                        "select a from Article a left join fetch a.section where a.id in :ids order by a.id",
                        Article.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The articles that the index knows. */
    Set<Long> indexed() {
        return reading.execute(status -> {
            Set<Long> ids = new HashSet<>();
            SearchSession session = Search.session(entities);
            try (SearchScroll<Long> scroll = session.search(Article.class)
                    .select(f -> f.id(Long.class))
                    .where(f -> f.matchAll())
                    .scroll(IDS)) {
                for (SearchScrollResult<Long> part = scroll.next(); part.hasHits(); part = scroll.next()) {
                    ids.addAll(part.hits());
                }
            }
            return ids;
        });
    }

    /** Puts on the disk what was taken up. Until then an end of the program loses it, which the mark of the folder tells. */
    void commit() {
        reading.executeWithoutResult(
                status -> Search.session(entities).workspace(Article.class).flush());
    }

    /** Each piece of an index costs every query anew; worth its time after much was written. */
    void merge() {
        reading.executeWithoutResult(
                status -> Search.session(entities).workspace(Article.class).mergeSegments());
    }

    long count() {
        return reading.execute(status -> Search.session(entities)
                .search(Article.class)
                .where(f -> f.matchAll())
                .fetchTotalHitCount());
    }

    /** Articles could not be written to the index. */
    static final class IndexFailure extends RuntimeException {

        IndexFailure(Throwable cause) {
            super(cause);
        }
    }
}
