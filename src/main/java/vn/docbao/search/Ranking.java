package vn.docbao.search;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.docbao.library.Article;
import vn.docbao.library.Cursor;

/**
 * Puts in order what a query finds. Of several prints of one story it gives one: the one that other lists show, or the
 * newest where that one is not found.
 */
@Component
class Ranking {

    /** So many words cost too much to be weighed in full for all that is found. */
    private static final int MANY = 5;

    /** Those that a rough order puts first are put in order in full: ten pages, and more than anybody looks at. */
    private static final int WINDOW = 200;

    /** Asked for beyond what is wanted, in place of prints that are left out. */
    private static final int SPARE = 20;

    private enum Order {
        CLOSEST,
        NEWEST
    }

    private final EntityManager entities;
    private final Copies copies;
    private final Duration limit;

    /** @param limit of each look into the index */
    Ranking(EntityManager entities, Copies copies, @Value("${docbao.search.time-limit:5s}") Duration limit) {
        this.entities = entities;
        this.copies = copies;
        this.limit = limit;
    }

    /** The numbers of the articles found, the closest first; where no words are asked for all are alike, and the newest first. */
    List<Long> closest(Query query, int from, int count) {
        List<Long> shown = query.wanted().isEmpty()
                ? newest(query, Cursor.START, from + count)
                : shown(query, from + count, most -> closest(query, most));
        return shown.subList(Math.min(from, shown.size()), shown.size());
    }

    /** The newest first. */
    List<Long> newest(Query query, Cursor after, int count) {
        return shown(
                query,
                count,
                most -> select(
                                f -> f.bool()
                                        .filter(new Meaning(f).conditions(query))
                                        .filter(behind(f, after)),
                                Order.NEWEST)
                        .fetchHits(most));
    }

    /** @param found the first so many of all that are found, in order */
    private List<Long> shown(Query query, int count, Function<Integer, List<Long>> found) {
        for (int most = count + SPARE; ; most *= 2) {
            List<Long> ids = found.apply(most);
            List<Long> shown = shown(query, ids);
            if (shown.size() >= count || ids.size() < most) {
                return shown.subList(0, Math.min(count, shown.size()));
            }
        }
    }

    private List<Long> shown(Query query, List<Long> ids) {
        Copies.Stories stories = copies.stories();
        Set<Long> prints = stories.prints(ids);
        if (prints.isEmpty()) {
            return ids;
        }
        List<Long> found = select(
                        f -> f.bool().filter(f.id().matchingAny(prints)).filter(new Meaning(f).conditions(query)),
                        Order.NEWEST)
                .fetchHits(prints.size());
        Set<Long> all = Set.copyOf(found);
        Set<Long> known = new HashSet<>();
        Set<Long> standing = new HashSet<>();
        for (Long id : found) {
            long story = stories.of(id);
            if (known.add(story)) {
                standing.add(all.contains(story) ? Long.valueOf(story) : id);
            }
        }
        return ids.stream()
                .filter(id -> !prints.contains(id) || standing.contains(id))
                .toList();
    }

    private List<Long> closest(Query query, int most) {
        return query.wanted().size() >= MANY
                ? closestOfMany(query, most)
                : select(f -> new Meaning(f).weighed(query), Order.CLOSEST).fetchHits(most);
    }

    /**
     * A rough order first, and of its best the full one; the others follow in the rough order. Whether an article has
     * enough of many words costs more than its weight, and the best hardly ever have too few: that is asked of the best
     * afterwards.
     */
    private List<Long> closestOfMany(Query query, int most) {
        List<Long> likely =
                select(f -> new Meaning(f).weighedLoosely(query), Order.CLOSEST).fetchHits(WINDOW);
        List<Long> best = select(
                        f -> f.bool().must(new Meaning(f).weighed(query)).filter(f.id().matchingAny(likely)),
                        Order.CLOSEST)
                .fetchHits(WINDOW);
        if (most <= best.size() || likely.size() < WINDOW) {
            return best.subList(0, Math.min(most, best.size()));
        }
        List<Long> all = new ArrayList<>(best);
        all.addAll(select(
                        f -> f.bool().must(new Meaning(f).weighedRoughly(query)).mustNot(f.id().matchingAny(likely)),
                        Order.CLOSEST)
                .fetchHits(most - best.size()));
        return all;
    }

    private static PredicateFinalStep behind(SearchPredicateFactory f, Cursor cursor) {
        return f.or(
                f.range().field(ArticleDocument.SORT_AT).lessThan(cursor.sortAt()),
                f.and(
                        f.match().field(ArticleDocument.SORT_AT).matching(cursor.sortAt()),
                        f.range().field(ArticleDocument.NUMBER).lessThan(cursor.id())));
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
                }))
                .failAfter(limit.toMillis(), TimeUnit.MILLISECONDS);
    }
}
