package vn.docbao.related;

import java.util.Arrays;

/**
 * A text in 128 bytes (MinHash): of each hash function the last byte of the least value over all shingles.
 *
 * @param shingles how many different ones the text has
 */
record Signature(int shingles, byte[] minima) {

    static final int FUNCTIONS = 128;

    /** Texts of fewer shingles say too little for their likeness to mean anything. */
    private static final int FEWEST = 20;

    /** How often a byte agrees by chance. */
    private static final double CHANCE = 1.0 / 256;

    private static final long[] FACTORS = new long[FUNCTIONS];

    static {
        for (int i = 0; i < FUNCTIONS; i++) {
            FACTORS[i] = Shingles.mix(i + 1) | 1;
        }
    }

    static Signature of(String text) {
        long[] shingles = Shingles.of(text);
        int[] least = new int[FUNCTIONS];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (long shingle : shingles) {
            for (int i = 0; i < FUNCTIONS; i++) {
                int value = (int) (shingle * FACTORS[i] >>> 33);
                if (value < least[i]) {
                    least[i] = value;
                }
            }
        }
        byte[] minima = new byte[FUNCTIONS];
        for (int i = 0; i < FUNCTIONS; i++) {
            minima[i] = (byte) least[i];
        }
        return new Signature(shingles.length, minima);
    }

    boolean tells() {
        return shingles >= FEWEST;
    }

    /** Which share of both texts' shingles stands in both (Jaccard), estimated: 0 to 1. */
    double likeness(Signature other) {
        if (!tells() || !other.tells()) {
            return 0;
        }
        int same = 0;
        for (int i = 0; i < FUNCTIONS; i++) {
            if (minima[i] == other.minima[i]) {
                same++;
            }
        }
        return Math.max(0, ((double) same / FUNCTIONS - CHANCE) / (1 - CHANCE));
    }

    /** Four bytes of the signature, as one number. */
    int band(int number) {
        int at = number * 4;
        return minima[at] << 24 | (minima[at + 1] & 0xFF) << 16 | (minima[at + 2] & 0xFF) << 8 | minima[at + 3] & 0xFF;
    }
}
