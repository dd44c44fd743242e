package vn.docbao.reader;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Two texts side by side.
 *
 * @param facts in how many places numbers or names are not the same
 */
record Comparison(List<ParagraphPair> pairs, long facts) {

    /** Paragraphs with fewer words in common are not the same one changed. */
    private static final double SAME_PARAGRAPH = 0.3;

    /** What comes after is left out: a page of that length is read by nobody. */
    private static final int MOST_PARAGRAPHS = 200;

    /** By its first words a paragraph is known. */
    private static final int TELLING_WORDS = 200;

    static Comparison of(List<String> allLeft, List<String> allRight) {
        List<String> left = allLeft.subList(0, Math.min(MOST_PARAGRAPHS, allLeft.size()));
        List<String> right = allRight.subList(0, Math.min(MOST_PARAGRAPHS, allRight.size()));
        Set<String> inLeft = Set.copyOf(left);
        Set<String> inRight = Set.copyOf(right);
        List<ParagraphPair> pairs = new ArrayList<>();
        int from = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
            int at = delta.getSource().getPosition();
            left.subList(from, at).forEach(same -> pairs.add(ParagraphPair.of(same, same)));
            align(delta.getSource().getLines(), delta.getTarget().getLines(), inLeft, inRight, pairs);
            from = at + delta.getSource().size();
        }
        left.subList(from, left.size()).forEach(same -> pairs.add(ParagraphPair.of(same, same)));
        long facts = pairs.stream()
                .filter(pair -> pair.left() != null && pair.right() != null)
                .mapToLong(pair -> Math.max(facts(pair.left()), facts(pair.right())))
                .sum();
        return new Comparison(pairs, facts);
    }

    private static long facts(List<ParagraphPair.Part> parts) {
        return parts.stream().filter(ParagraphPair.Part::fact).count();
    }

    /** Pairs those paragraphs, in their order, that have the most words in common all together. */
    private static void align(
            List<String> left,
            List<String> right,
            Set<String> allLeft,
            Set<String> allRight,
            List<ParagraphPair> pairs) {
        List<Set<String>> ours = left.stream().map(Comparison::words).toList();
        List<Set<String>> theirs = right.stream().map(Comparison::words).toList();
        double[][] best = new double[left.size() + 1][right.size() + 1];
        for (int l = left.size() - 1; l >= 0; l--) {
            for (int r = right.size() - 1; r >= 0; r--) {
                double both = common(ours.get(l), theirs.get(r));
                best[l][r] = Math.max(
                        Math.max(best[l + 1][r], best[l][r + 1]),
                        both >= SAME_PARAGRAPH ? both + best[l + 1][r + 1] : 0);
            }
        }
        int l = 0;
        int r = 0;
        while (l < left.size() || r < right.size()) {
            boolean leftOnly = r == right.size() || l < left.size() && best[l][r] == best[l + 1][r];
            if (leftOnly) {
                pairs.add(ParagraphPair.only(true, left.get(l), allRight.contains(left.get(l))));
                l++;
            } else if (l == left.size() || best[l][r] == best[l][r + 1]) {
                pairs.add(ParagraphPair.only(false, right.get(r), allLeft.contains(right.get(r))));
                r++;
            } else {
                pairs.add(ParagraphPair.of(left.get(l++), right.get(r++)));
            }
        }
    }

    /** Which share of their different words is in both (Dice). */
    private static double common(Set<String> ours, Set<String> theirs) {
        long both = ours.stream().filter(theirs::contains).count();
        return 2.0 * both / (ours.size() + theirs.size());
    }

    private static Set<String> words(String paragraph) {
        return Pattern.compile(" ")
                .splitAsStream(paragraph)
                .limit(TELLING_WORDS)
                .collect(Collectors.toSet());
    }
}
