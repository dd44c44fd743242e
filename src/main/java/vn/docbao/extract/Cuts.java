package vn.docbao.extract;

import java.util.Arrays;

/** Stretches of bytes that are left out, in order and apart. */
final class Cuts {

    /** Where each begins and ends. */
    private int[] bounds = new int[256];

    private int size;
    private int hidden;

    void add(int from, int to) {
        if (size == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * size);
        }
        bounds[size++] = from;
        bounds[size++] = to;
        hidden += to - from;
    }

    /** How many there are, for {@link #undo}. */
    int count() {
        return size / 2;
    }

    /** Forgets all but the first so many. */
    void undo(int count) {
        while (size > 2 * count) {
            hidden -= bounds[size - 1] - bounds[size - 2];
            size -= 2;
        }
    }

    /** What is left of the bytes; those themselves where nothing is cut. */
    byte[] applied(byte[] bytes) {
        if (size == 0) {
            return bytes;
        }
        byte[] left = new byte[bytes.length - hidden];
        int at = 0;
        int from = 0;
        for (int i = 0; i < size; i += 2) {
            System.arraycopy(bytes, from, left, at, bounds[i] - from);
            at += bounds[i] - from;
            from = bounds[i + 1];
        }
        System.arraycopy(bytes, from, left, at, bytes.length - from);
        return left;
    }
}
