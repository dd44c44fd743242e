package vn.docbao.topic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.docbao.library.ArticleRole;
import vn.docbao.library.TagKind;
import vn.docbao.text.Fold;

/** Chooses the candidates that tell best what an article is about. */
final class Ranking {

    /** @param weight 0–1, of the article's best topic 1 */
    record Topic(String name, TagKind kind, double weight) {}

    private static final int FEWEST = 3;
    private static final int MOST_OF_FULL = 6;
    private static final int MOST_OF_EXCERPT = 4;
    private static final int MOST = 8;
    private static final int BESIDE_EDITORS = 3;
    /** As if so many were there from the beginning: in a small library nothing is rare. */
    private static final double FIRST_ARTICLES = 300;

    private static final double PERSON = 1.25;
    private static final double SHARE_OF_BEST = 0.45;

    private final Statistics statistics;

    Ranking(Statistics statistics) {
        this.statistics = statistics;
    }

    /** @param given the topics an editor gave already */
    List<Topic> choose(Subject article, Collection<String> given) {
        int most = (article.role() == ArticleRole.FULL ? MOST_OF_FULL : MOST_OF_EXCERPT) - given.size();
        most = Math.max(most, Math.min(BESIDE_EDITORS, MOST - given.size()));
        List<Topic> topics = new ArrayList<>();
        for (Candidate candidate : article.candidates().all()) {
            double score = score(candidate, article.candidates().brief());
            if (score > 0) {
                topics.add(new Topic(candidate.name(), kind(candidate), score));
            }
        }
        topics.sort(Comparator.comparingDouble(Topic::weight).reversed().thenComparing(Topic::name));
        double top = topics.isEmpty() ? 1 : topics.getFirst().weight();
        Set<String> editors = given.stream().map(Ranking::key).collect(Collectors.toSet());
        List<String> keys = new ArrayList<>();
        List<Topic> chosen = new ArrayList<>();
        for (Topic topic : topics) {
            boolean needed = given.size() + keys.size() < FEWEST;
            String key = key(topic.name());
            if (chosen.size() < most
                    && (needed || topic.weight() >= top * SHARE_OF_BEST)
                    && !editors.contains(key)
                    && keys.stream().noneMatch(other -> other.contains(key) || key.contains(other))) {
                keys.add(key);
                chosen.add(new Topic(topic.name(), topic.kind(), Math.max(0.01, topic.weight() / top)));
            }
        }
        return chosen;
    }

    private static String key(String name) {
        return " " + Fold.key(name) + " ";
    }

    /** What this article tells, else what the library does. */
    private TagKind kind(Candidate candidate) {
        return candidate.kind() == TagKind.UNKNOWN ? statistics.kind(candidate.name()) : candidate.kind();
    }

    private double score(Candidate candidate, boolean brief) {
        double said = candidate.count() + (candidate.inHeadline() ? 4 : 0) + (candidate.inSummary() ? 2 : 0);
        boolean shared = statistics.articlesNaming(candidate.name()) > 1;
        if (said < 2 && !(brief && shared)) {
            return 0;
        }
        int about = statistics.articlesAbout(candidate.name());
        int articles = Math.max(
                1,
                candidate.phrase()
                        ? statistics.articlesWith(candidate.name())
                        : statistics.articlesNaming(candidate.name()));
        double rarity = Math.log(1 + (statistics.articles() + FIRST_ARTICLES) / articles);
        boolean scene = candidate.inHeadline() || candidate.inSummary();
        double score = Math.log(1 + said) * Math.clamp(rarity, scene && !candidate.phrase() ? 3 : 0, 5);
        if (about >= 3) {
            score *= 1.2;
        }
        if (candidate.kind() == TagKind.PERSON) {
            score *= PERSON;
        }
        if (candidate.minor()) {
            score *= 0.4;
        }
        if (candidate.phrase()) {
            // What articles are about they say again and again; what all say now and then is about nothing.
            double share = (about + 0.5) / (articles + 2.0);
            boolean loose = candidate.name().indexOf(' ') != candidate.name().lastIndexOf(' ')
                    && about < 2
                    && !(candidate.inHeadline() && candidate.count() >= 3);
            if (share < 0.08 || loose || said < 3) {
                return 0;
            }
            // A few articles hardly show what is a noun and what is about something.
            score *= Math.min(1.1, 0.5 + 1.5 * share) * Math.min(1, 0.3 + statistics.articles() / FIRST_ARTICLES);
        } else if (said < 3) {
            score *= 0.5;
        }
        return score;
    }
}
