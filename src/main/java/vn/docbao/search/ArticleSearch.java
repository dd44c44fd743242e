package vn.docbao.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.docbao.library.Cursor;
import vn.docbao.library.FoundStory;
import vn.docbao.library.Stories;
import vn.docbao.library.StoryCard;

/** Finds articles by a query. */
@Component
public class ArticleSearch {

    /** Of the closest; results beyond are reached by narrowing or from the newest on: each page costs all before it. */
    public static final int LAST_PAGE = 50;

    private static final Logger LOG = LoggerFactory.getLogger(ArticleSearch.class);

    private final Stories stories;
    private final ArticleIndexer indexer;
    private final IndexUpkeep upkeep;
    private final Counter counter;
    private final Ranking ranking;
    private final Detours detours;
    private final Vocabulary vocabulary;

    ArticleSearch(
            Stories stories,
            ArticleIndexer indexer,
            IndexUpkeep upkeep,
            Counter counter,
            Ranking ranking,
            Detours detours,
            Vocabulary vocabulary) {
        this.indexer = indexer;
        this.stories = stories;
        this.upkeep = upkeep;
        this.counter = counter;
        this.ranking = ranking;
        this.detours = detours;
        this.vocabulary = vocabulary;
    }

    /** A found story, the words in it that were searched for told apart. */
    public record Hit(StoryCard card, List<Part> headline, List<Part> excerpt) {}

    /**
     * @param total of all pages
     * @param waysOn where nothing was found
     * @param more whether there is a page after this one
     * @param millis that finding took
     */
    public record Results(
            long total,
            List<Hit> hits,
            List<Narrowing> narrowings,
            @Nullable WaysOn waysOn,
            boolean more,
            long millis) {

        static final Results NONE = new Results(0, List.of(), List.of(), null, false, 0);
    }

    /** Null while the index is whole. */
    public @Nullable Rebuilding rebuilding() {
        return upkeep.rebuilding();
    }

    /** Whether every article that is known of could be written to the index. */
    public boolean whole() {
        return upkeep.whole();
    }

    /** Writes once more what could not be written, if anything, and makes the index fit for many questions. */
    public void mend() {
        upkeep.mend();
        upkeep.mergeIfMuchWasWritten();
    }

    /** Articles in the index. */
    public long size() {
        return indexer.count();
    }

    /**
     * The closest first.
     *
     * @param page from 1 to {@link #LAST_PAGE}
     */
    @Transactional(readOnly = true)
    public Results closest(Query query, int page, int size) {
        return find(query, size, (known, count) -> ranking.closest(known, (page - 1) * size, count));
    }

    /** The newest first, as many pages as there are. */
    @Transactional(readOnly = true)
    public Results newest(Query query, Cursor after, int size) {
        return find(query, size, (known, count) -> ranking.newest(known, after, count));
    }

    private Results find(Query typed, int size, BiFunction<Query, Integer, List<Long>> page) {
        if (typed.isEmpty()) {
            return Results.NONE;
        }
        try {
            long start = System.nanoTime();
            Query query = vocabulary.known(typed);
            // Counted apart from the best: these need no more than the best to be weighed, those no weighing at all.
            Counts counts = counter.count(query, Narrowing.CHOICES);
            if (counts.articles() == 0) {
                return new Results(0, List.of(), List.of(), detours.from(query), false, millisSince(start));
            }
            // One more than is shown tells whether there is a next page.
            List<Long> ids = page.apply(query, size + 1);
            List<Hit> hits = hits(ids.subList(0, Math.min(size, ids.size())), query);
            return new Results(
                    counts.articles(), hits, Narrowing.of(query, counts), null, ids.size() > size, millisSince(start));
        } catch (SearchTimeoutException e) {
            throw new SearchTooSlow();
        } catch (SearchException e) {
            // The index is made good at the next start; until then the pages stay up.
            LOG.error("Không tìm được trong mục lục", e);
            return Results.NONE;
        }
    }

    /** What is new of all that a query finds. */
    @Transactional(readOnly = true)
    public List<StoryCard> latest(Query query, int count) {
        if (query.isEmpty()) {
            return List.of();
        }
        try {
            return stories.cardsInOrder(ranking.newest(vocabulary.known(query), Cursor.START, count));
        } catch (SearchTimeoutException e) {
            throw new SearchTooSlow();
        } catch (SearchException e) {
            LOG.error("Không tìm được trong mục lục", e);
            return List.of();
        }
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** The best articles by their numbers, without anything to show. */
    @Transactional(readOnly = true)
    public List<Long> best(Query query, int count) {
        return ranking.closest(vocabulary.known(query), 0, count);
    }

    private List<Hit> hits(List<Long> ids, Query query) {
        Map<Long, FoundStory> found = stories.found(ids).stream()
                .collect(Collectors.toMap(story -> story.card().id(), Function.identity()));
        Excerpt excerpt = new Excerpt(query);
        // An article may have been deleted since it was indexed.
        return ids.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(story -> hit(story, excerpt))
                .toList();
    }

    private static Hit hit(FoundStory story, Excerpt excerpt) {
        // The text begins with the headline, which stands above the excerpt already.
        int body = story.text().indexOf('\n') + 1;
        return new Hit(
                story.card(),
                excerpt.mark(story.card().headline()),
                excerpt.around(story.text().substring(body)));
    }
}
