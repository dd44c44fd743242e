package vn.docbao.related;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.Article;
import vn.docbao.library.ArticleOutline;
import vn.docbao.library.ArticleRole;
import vn.docbao.library.Relation;

/**
 * What two articles are to each other.
 *
 * @param score higher is closer; comparable within one kind
 * @param likeness in percent; null when the texts have little in common
 */
record Kinship(Relation kind, double score, @Nullable Integer likeness) {

    /** From here on a text is another's copy. */
    static final double COPY = 0.7;

    /** From here on it is the same story, cut, put together or written anew; an estimate that errs by .08 is still .3. */
    static final double SAME_STORY = 0.38;

    /** So much alike, near in time, and about the same names: the same event. */
    private static final double SAME_EVENT = 0.32;

    /** Names that every other article has make no event. */
    private static final double TELLING_NAMES = 1;

    private static final double SIMILAR = 0.17;

    /** Without a name in common much more of the words must be. */
    private static final double SIMILAR_WITHOUT_NAMES = 0.3;

    /** How much a shared name that few articles have adds, and how many of them count. */
    private static final double NAMES = 0.05;

    private static final double MOST_NAMES = 2;

    /** Old news is further away, but never quite forgotten. */
    private static final double TIMELESS = 0.75;

    private static final double FADING_DAYS = 30;
    private static final double DAYS_OF_EVENT = 45;
    private static final double DAYS_OF_EXCERPT = 3;

    /** Shorter headlines are names of columns: "Tin vắn", "Giá vàng hôm nay". */
    private static final int TELLING_HEADLINE = 5;

    /** @param common null when they have no names in common */
    static @Nullable Kinship of(ArticleOutline one, ArticleOutline other, Evidence evidence, @Nullable Common common) {
        Integer percent = evidence.likeness() < SAME_STORY ? null : (int) Math.round(100 * evidence.likeness());
        boolean sameHeadline = sameHeadline(one, other);
        if (evidence.likeness() >= COPY || sameHeadline && isExcerptOf(one, other)) {
            return new Kinship(Relation.COPY, Math.max(evidence.likeness(), sameHeadline ? 0.5 : 0), percent);
        }
        if (evidence.likeness() >= SAME_STORY) {
            return new Kinship(Relation.SAME_EVENT, 1 + evidence.likeness(), percent);
        }
        Double days = days(one, other);
        double near = days == null ? 1 : TIMELESS + (1 - TIMELESS) * Math.exp(-days / FADING_DAYS);
        double names = common == null ? 0 : NAMES * Math.min(MOST_NAMES, common.rarity());
        double score = evidence.similarity() * near + (evidence.similarity() > 0 ? names : 0);
        if (sameHeadline) {
            return new Kinship(Relation.SAME_EVENT, Math.max(score, SAME_EVENT), null);
        }
        if (score >= SAME_EVENT
                && common != null
                && common.rarity() >= TELLING_NAMES
                && (days == null || days <= DAYS_OF_EVENT)) {
            return new Kinship(Relation.SAME_EVENT, score, null);
        }
        return score >= (common == null ? SIMILAR_WITHOUT_NAMES : SIMILAR)
                ? new Kinship(Relation.SIMILAR, score, null)
                : null;
    }

    /** One of the two is a part of a page about the same days; a column's next part has its headline too. */
    private static boolean isExcerptOf(ArticleOutline one, ArticleOutline other) {
        Double days = days(one, other);
        return (one.role() == ArticleRole.EXCERPT || other.role() == ArticleRole.EXCERPT)
                && (days == null || days <= DAYS_OF_EXCERPT);
    }

    private static boolean sameHeadline(ArticleOutline one, ArticleOutline other) {
        return one.headlineKey().equals(other.headlineKey())
                && one.headlineKey().chars().filter(c -> c == ' ').count() >= TELLING_HEADLINE - 1;
    }

    /** Null when either has no date. */
    static @Nullable Double days(ArticleOutline one, ArticleOutline other) {
        if (one.sortAt().equals(Article.UNDATED) || other.sortAt().equals(Article.UNDATED)) {
            return null;
        }
        return Math.abs(Duration.between(one.sortAt(), other.sortAt()).toHours()) / 24.0;
    }

    Link link(long fromId, long toId, @Nullable Common common) {
        return new Link(fromId, toId, kind, score, common == null ? "" : common.names(), likeness);
    }
}
