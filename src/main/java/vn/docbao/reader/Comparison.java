package vn.docbao.reader;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two texts side by side.
 *
 * @param facts in how many places numbers or names are not the same
 */
record Comparison(List<ParagraphPair> pairs, long facts) {

    /** Paragraphs with fewer words in common are not the same one changed. */
    private static final double SAME_PARAGRAPH = 0.3;

    /** What comes after is left out: a page of that length is read by nobody. */
    private static final int MOST_PARAGRAPHS = 400;

    static Comparison of(List<String> allLeft, List<String> allRight) {
        List<String> left = allLeft.subList(0, Math.min(MOST_PARAGRAPHS, allLeft.size()));
        List<String> right = allRight.subList(0, Math.min(MOST_PARAGRAPHS, allRight.size()));
        List<ParagraphPair> pairs = new ArrayList<>();
        int from = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(left, right).getDeltas()) {
            int at = delta.getSource().getPosition();
            left.subList(from, at).forEach(same -> pairs.add(ParagraphPair.of(same, same)));
            align(
                    delta.getSource().getLines(),
                    delta.getTarget().getLines(),
                    Set.copyOf(left),
                    Set.copyOf(right),
                    pairs);
            from = at + delta.getSource().size();
        }
        left.subList(from, left.size()).forEach(same -> pairs.add(ParagraphPair.of(same, same)));
        long facts = pairs.stream()
                .filter(pair -> pair.left() != null && pair.right() != null)
                .flatMap(pair -> pair.right().stream())
                .filter(ParagraphPair.Part::fact)
                .count();
        return new Comparison(pairs, facts);
    }

    /** Pairs those paragraphs, in their order, that have the most words in common all together. */
    private static void align(
            List<String> left,
            List<String> right,
            Set<String> allLeft,
            Set<String> allRight,
            List<ParagraphPair> pairs) {
        double[][] best = new double[left.size() + 1][right.size() + 1];
        for (int l = left.size() - 1; l >= 0; l--) {
            for (int r = right.size() - 1; r >= 0; r--) {
                double both = common(left.get(l), right.get(r));
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
    private static double common(String left, String right) {
        Set<String> ours = new HashSet<>(List.of(left.split(" ")));
        Set<String> theirs = new HashSet<>(List.of(right.split(" ")));
        int size = ours.size() + theirs.size();
        ours.retainAll(theirs);
        return 2.0 * ours.size() / size;
    }
}
