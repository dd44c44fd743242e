package vn.docbao.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.docbao.library.ArticleText;
import vn.docbao.library.Articles;

/**
 * Topics found in the text. New articles are learned and get their topics at once; what the first ones of a large intake
 * get when little is learned, {@link #settle} chooses anew when the intake is done, so that the order of the files
 * matters little.
 */
@Component
public class FoundTopics {

    /** A library that has grown by this share since all topics were chosen knows better now. */
    private static final double GROWN = 1.25;

    private static final int SMALL_LIBRARY = 300;
    private static final int AT_ONCE = 200;

    private final Articles articles;
    private final FoundTopicStore store;
    private final StatisticsStore statisticsStore;

    FoundTopics(Articles articles, FoundTopicStore store, StatisticsStore statisticsStore) {
        this.articles = articles;
        this.store = store;
        this.statisticsStore = statisticsStore;
    }

    /**
     * A part of all articles.
     *
     * @param changed those whose topics changed
     * @param renamed all that have a topic of which another spelling proved better
     * @param last the part's last article, 0 when there are no more
     */
    public record Part(Collection<Long> changed, Collection<Long> renamed, long last) {}

    /**
     * Learns what is new in the library and gives new or changed articles their topics; part of the caller's transaction.
     * Where so much is learned that all topics are to be chosen anew, that is left to {@link #settle}.
     *
     * @return the articles whose topics changed, or the names of these
     */
    public Collection<Long> refresh(Collection<Long> articleIds) {
        StatisticsStore.Learned learned = statisticsStore.load();
        Finder finder = new Finder(learned.statistics());
        Set<Long> wanted = new HashSet<>(articleIds);
        List<Subject> subjects = new ArrayList<>();
        long last = learned.learnedThrough();
        CompletableFuture<Finder.Read> ahead = Finder.read(textsAfter(last));
        for (Finder.Read read; !(read = ahead.join()).articles().isEmpty(); ) {
            last = read.articles().getLast().id();
            ahead = Finder.read(textsAfter(last));
            for (Subject subject : finder.learn(read)) {
                if (wanted.remove(subject.articleId())) {
                    subjects.add(subject);
                }
            }
        }
        int settled = statisticsStore.growth().settledArticles();
        Set<Long> changed = new HashSet<>();
        if (!unsettled(learned.statistics().articles(), settled)) {
            List<Long> known = List.copyOf(wanted);
            for (int from = 0; from < known.size(); from += AT_ONCE) {
                subjects.addAll(
                        finder.find(articles.findTexts(known.subList(from, Math.min(known.size(), from + AT_ONCE)))));
            }
            FoundTopicStore.Replaced replaced = store.replace(subjects, new Ranking(learned.statistics()));
            changed.addAll(replaced.articles());
            changed.addAll(replaced.renamed());
        }
        statisticsStore.hold(new StatisticsStore.Learned(learned.statistics(), last));
        return changed;
    }

    /** By their ids, at most {@link #AT_ONCE}. */
    private List<ArticleText> textsAfter(long articleId) {
        List<Long> ids = articles.findIdsAfter(articleId, Limit.of(AT_ONCE));
        return ids.isEmpty() ? List.of() : articles.findTexts(ids);
    }

    /** Whether so much was learned since all topics were chosen that they are to be chosen anew; in a transaction. */
    public boolean unsettled() {
        StatisticsStore.Growth growth = statisticsStore.growth();
        if (growth.unlearned() > 0) {
            // An end of the program took what was held of them.
            refresh(List.of());
            statisticsStore.write();
            growth = statisticsStore.growth();
        }
        boolean unsettled = unsettled(growth.articles(), growth.settledArticles());
        if (unsettled) {
            statisticsStore.write();
        }
        return unsettled;
    }

    static boolean unsettled(int articles, int settled) {
        return articles < SMALL_LIBRARY
                ? articles != settled
                // Whatever a small library left to be chosen must not be forgotten when it is small no more.
                : settled < SMALL_LIBRARY || articles >= settled * GROWN;
    }

    /** Chooses the topics of some articles anew; part of the caller's transaction. */
    public Part settle(long after) {
        Statistics statistics = statisticsStore.look().statistics();
        Finder finder = new Finder(statistics);
        List<Long> ids = articles.findIdsAfter(after, Limit.of(AT_ONCE));
        if (ids.isEmpty()) {
            statisticsStore.settle(statistics.articles());
            return new Part(List.of(), List.of(), 0);
        }
        FoundTopicStore.Replaced replaced =
                store.replace(finder.find(articles.findTexts(ids)), new Ranking(statistics));
        return new Part(replaced.articles(), replaced.renamed(), ids.getLast());
    }
}
