package vn.docbao.ingest;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Numbers that stand for files in some state, sorted: eight bytes of memory a file, however long its name is. Two files
 * of a million in all have the same number about once in 40 million times.
 */
final class Fingerprints {

    static final Fingerprints NONE = new Fingerprints(new long[0]);

    private final long[] sorted;

    private Fingerprints(long[] sorted) {
        this.sorted = sorted;
    }

    static Fingerprints of(LongStream numbers) {
        return new Fingerprints(numbers.sorted().toArray());
    }

    /** Steps of FNV-1a, over characters. */
    static long of(CharSequence text) {
        long number = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            number = with(number, text.charAt(i));
        }
        return number;
    }

    static long with(long number, long more) {
        // Stirred, since names that are counted up differ in their last bits only.
        long stirred = (number ^ more) * 0x100000001b3L;
        return stirred ^ stirred >>> 29;
    }

    boolean contains(long number) {
        return place(number) >= 0;
    }

    /** Below {@link #size()}; negative if it is not among them. */
    int place(long number) {
        return Arrays.binarySearch(sorted, number);
    }

    int size() {
        return sorted.length;
    }

    LongStream stream() {
        return Arrays.stream(sorted);
    }
}
