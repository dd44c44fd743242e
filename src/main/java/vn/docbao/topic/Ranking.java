package vn.docbao.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.docbao.library.ArticleRole;

/** Chooses the names that tell best what an article is about. */
final class Ranking {

    /** @param weight 0–1, of the article's best topic 1 */
    record Topic(String name, double weight) {}

    private static final int FEWEST = 3;
    private static final int MOST_OF_FULL = 8;
    private static final int MOST_OF_EXCERPT = 5;
    private static final double SHARE_OF_BEST = 0.3;

    private final long libraryArticles;
    private final ToLongFunction<String> articlesWith;

    Ranking(long libraryArticles, ToLongFunction<String> articlesWith) {
        this.libraryArticles = libraryArticles;
        this.articlesWith = articlesWith;
    }

    /** @param given how many topics an editor gave already */
    List<Topic> choose(Mentions article, int given) {
        int most = (article.role() == ArticleRole.FULL ? MOST_OF_FULL : MOST_OF_EXCERPT) - given;
        List<Topic> shared = new ArrayList<>();
        List<Topic> own = new ArrayList<>();
        for (String name : article.names()) {
            Topic topic = new Topic(name, score(article, name));
            if (articlesWith.applyAsLong(name) >= 2) {
                shared.add(topic);
            } else if (article.count(name) >= 2) {
                own.add(topic);
            }
        }
        Comparator<Topic> best =
                Comparator.comparingDouble(Topic::weight).reversed().thenComparing(Topic::name);
        shared.sort(best);
        own.sort(best);
        double top = shared.isEmpty() ? 0 : shared.getFirst().weight();
        List<Topic> chosen = new ArrayList<>();
        for (Topic topic : shared) {
            boolean needed = given + chosen.size() < FEWEST;
            boolean telling = topic.weight() >= top * SHARE_OF_BEST && !passing(article, topic.name());
            if (chosen.size() < most && (needed || telling)) {
                chosen.add(topic);
            }
        }
        for (Topic topic : own) {
            if (given + chosen.size() < FEWEST) {
                chosen.add(topic);
            }
        }
        double highest = chosen.stream().mapToDouble(Topic::weight).max().orElse(1);
        return chosen.stream()
                .map(topic -> new Topic(topic.name(), Math.max(0.01, topic.weight() / highest)))
                .toList();
    }

    /** Named once in the text of a whole article: what it is about is named again, or in the headline or summary. */
    private static boolean passing(Mentions article, String name) {
        return article.role() == ArticleRole.FULL && article.weight(name) < 2;
    }

    private double score(Mentions article, String name) {
        double rarity = Math.log(1 + libraryArticles / (double) Math.max(1, articlesWith.applyAsLong(name)));
        return Math.log(1 + article.weight(name)) * rarity;
    }
}
