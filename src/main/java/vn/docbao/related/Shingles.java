package vn.docbao.related;

import java.util.Arrays;
import vn.docbao.text.Fold;

/** The different runs of three syllables of a text, as hashes: what two texts share tells how much of one is the other. */
final class Shingles {

    private static final int SYLLABLES = 3;

    /** Shorter lines are headings, credits and labels, which pages of one site have in common. */
    private static final int SHORTEST_LINE = 6;

    /** A text may be megabytes long; what is copied shows long before. */
    private static final int MOST = 20_000;

    private Shingles() {}

    static long[] of(String text) {
        long[] shingles = new long[Math.min(MOST, text.length() / 3 + 1)];
        int count = 0;
        for (int from = 0; from < text.length() && count < shingles.length; ) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            count = addLine(Fold.key(text.substring(from, end)), shingles, count);
            from = end + 1;
        }
        long[] sorted = Arrays.copyOf(shingles, count);
        Arrays.sort(sorted);
        int different = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[different++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, different);
    }

    private static int addLine(String line, long[] shingles, int count) {
        int syllables = 1 + (int) line.chars().filter(c -> c == ' ').count();
        if (line.isEmpty() || syllables < SHORTEST_LINE) {
            return count;
        }
        long[] last = new long[SYLLABLES];
        int at = 0;
        long hash = 0;
        int added = count;
        for (int i = 0; i <= line.length(); i++) {
            if (i < line.length() && line.charAt(i) != ' ') {
                hash = hash * 31 + line.charAt(i);
                continue;
            }
            last[at % SYLLABLES] = mix(hash);
            hash = 0;
            at++;
            if (at >= SYLLABLES && added < shingles.length) {
                long shingle = 0;
                for (int back = SYLLABLES; back > 0; back--) {
                    shingle = mix(shingle * 31 + last[(at - back) % SYLLABLES]);
                }
                shingles[added++] = shingle;
            }
        }
        return added;
    }

    /** SplitMix64's finisher. */
    static long mix(long value) {
        long mixed = (value + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
