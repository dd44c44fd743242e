package vn.docbao.eval;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text as it is compared: normalised, and its words. */
record Phrase(String norm, List<String> words, Bag bag) {

    /** Letters and digits; not combining marks, which normalising has joined to their letters. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private static final double ALIKE = 0.9;
    private static final double WORTH_A_LOOK = 0.5;

    static Phrase of(@Nullable String text) {
        String norm = Norm.of(text);
        List<String> words = words(norm);
        Bag bag = new Bag();
        words.forEach(bag::add);
        return new Phrase(norm, words, bag);
    }

    static List<String> words(String norm) {
        return WORD.matcher(norm.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /**
     * 1 when equal, else the larger of the words' Dice coefficient and the ratio of characters in common; the latter is
     * costly and looked at only where it can reach .9.
     */
    double similarity(Phrase other) {
        if (norm.equals(other.norm)) {
            return 1;
        }
        int all = words.size() + other.words.size();
        double dice = all == 0 ? 0 : 2.0 * bag.shared(other.bag) / all;
        if (dice >= ALIKE || dice < WORTH_A_LOOK) {
            return dice;
        }
        CommonRuns runs = new CommonRuns(norm, other.norm);
        return runs.canReach(ALIKE) ? Math.max(dice, runs.ratio()) : dice;
    }

    boolean isLike(Phrase other) {
        return similarity(other) >= ALIKE;
    }

    /** Whether the lengths are so close that a comparison may find them alike. */
    boolean isAsLongAs(Phrase other) {
        int shorter = Math.min(words.size(), other.words.size());
        int longer = Math.max(words.size(), other.words.size());
        return shorter > 0 && (double) shorter / longer >= 0.6;
    }
}
