package vn.docbao.search;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.docbao.library.Article;

/** Writes articles into the index as the database has them at that moment. */
@Component
class ArticleIndexer {

    /** Articles a commit of the index: a commit costs some milliseconds, an article in memory some hundred kilobytes. */
    static final int BATCH = 200;

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
            var plan = Search.session(entities).indexingPlan();
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
}
