package vn.docbao.search;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import vn.docbao.library.Article;
import vn.docbao.search.ArticleSearch.Order;

/** Puts in order what a query finds. */
@Component
class Ranking {

    /** Of the best, those that may turn out to have too few of the words. */
    private static final int SPARE = 20;

    private final EntityManager entities;

    Ranking(EntityManager entities) {
        this.entities = entities;
    }

    /** The numbers of the articles found, in order. */
    List<Long> ids(Query query, Order order, int from, int count) {
        if (order == Order.NEWEST || query.wanted().isEmpty()) {
            return select(f -> new Meaning(f).conditions(query), Order.NEWEST).fetchHits(from, count);
        }
        if (query.pasted()) {
            List<Long> best = bestOfMany(query, from + count);
            if (best.size() >= from + count) {
                return best.subList(from, from + count);
            }
        }
        return select(f -> new Meaning(f).weighed(query), Order.CLOSEST).fetchHits(from, count);
    }

    /**
     * Whether an article has enough of many words costs more than its weight, and the best of all hardly ever have too
     * few: so the best are taken first and asked afterwards.
     *
     * @return the best, fewer than there may be
     */
    private List<Long> bestOfMany(Query query, int count) {
        List<Long> best =
                select(f -> new Meaning(f).weighedLoosely(query), Order.CLOSEST).fetchHits(count + SPARE);
        Set<Long> enough = new HashSet<>(Search.session(entities)
                .search(Article.class)
                .select(f -> f.id(Long.class))
                .where(f -> f.bool().filter(f.id().matchingAny(best)).filter(new Meaning(f).conditions(query)))
                .fetchHits(best.size()));
        return best.stream().filter(enough::contains).toList();
    }

    private SearchQueryOptionsStep<?, ?, Long, ?, ?, ?> select(
            Function<SearchPredicateFactory, PredicateFinalStep> which, Order order) {
        return Search.session(entities)
                .search(Article.class)
                .select(f -> f.id(Long.class))
                .where(which::apply)
                .sort(f -> f.composite(sorts -> {
                    if (order == Order.CLOSEST) {
                        sorts.add(f.score());
                    }
                    sorts.add(f.field(ArticleDocument.SORT_AT).desc());
                    sorts.add(f.field(ArticleDocument.NUMBER).desc());
                }));
    }
}
