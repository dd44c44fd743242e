package vn.docbao.eval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The runs of characters two texts have in common, found as Python's {@code difflib.SequenceMatcher} finds them (Ratcliff
 * and Obershelp; no character counts as junk): the longest run first, then those left and right of it.
 */
final class CommonRuns {

    private final int[] a;
    private final int[] b;
    private final Map<Integer, List<Integer>> placesInB = new HashMap<>();

    CommonRuns(String a, String b) {
        this.a = a.codePoints().toArray();
        this.b = b.codePoints().toArray();
        for (int j = 0; j < this.b.length; j++) {
            placesInB.computeIfAbsent(this.b[j], c -> new ArrayList<>()).add(j);
        }
    }

    /** Upper bounds of the ratio, the cheap one first: by length, then by the characters regardless of order. */
    boolean canReach(double ratio) {
        return of(Math.min(a.length, b.length)) >= ratio && of(sharedCharacters()) >= ratio;
    }

    /** Twice the characters in common runs to those of both texts. */
    double ratio() {
        int matched = 0;
        Deque<int[]> open = new ArrayDeque<>();
        open.push(new int[] {0, a.length, 0, b.length});
        while (!open.isEmpty()) {
            int[] part = open.pop();
            Run run = longest(part[0], part[1], part[2], part[3]);
            if (run.length > 0) {
                matched += run.length;
                open.push(new int[] {part[0], run.inA, part[2], run.inB});
                open.push(new int[] {run.inA + run.length, part[1], run.inB + run.length, part[3]});
            }
        }
        return of(matched);
    }

    private double of(int matched) {
        int length = a.length + b.length;
        return length == 0 ? 1 : 2.0 * matched / length;
    }

    private int sharedCharacters() {
        Map<Integer, Integer> left = new HashMap<>();
        placesInB.forEach((c, places) -> left.put(c, places.size()));
        int shared = 0;
        for (int c : a) {
            if (left.merge(c, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return shared;
    }

    private record Run(int inA, int inB, int length) {}

    /** The longest run; of several the one that begins first in a, then in b. */
    private Run longest(int fromA, int toA, int fromB, int toB) {
        Run best = new Run(fromA, fromB, 0);
        Map<Integer, Integer> before = Map.of();
        for (int i = fromA; i < toA; i++) {
            Map<Integer, Integer> here = new HashMap<>();
            for (int j : placesInB.getOrDefault(a[i], List.of())) {
                if (j >= toB) {
                    break;
                }
                if (j >= fromB) {
                    int length = before.getOrDefault(j - 1, 0) + 1;
                    here.put(j, length);
                    if (length > best.length) {
                        best = new Run(i - length + 1, j - length + 1, length);
                    }
                }
            }
            before = here;
        }
        return best;
    }
}
