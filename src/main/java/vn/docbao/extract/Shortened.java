package vn.docbao.extract;

import java.util.Arrays;

/** What is left of the bytes of a page while stretches of it are left out, from its beginning to its end. */
final class Shortened {

    private final byte[] bytes;
    private byte[] left;
    private int size;
    private int from;

    Shortened(byte[] bytes) {
        this.bytes = bytes;
        this.left = new byte[bytes.length / 4 + 64];
    }

    int size() {
        return size;
    }

    /** Up to where the bytes were copied or left out. */
    int done() {
        return from;
    }

    /** Returns to what {@link #size} and {@link #done} were where what seemed markup turns out to be none. */
    void reset(int toSize, int toDone) {
        size = toSize;
        from = toDone;
    }

    /** Leaves a stretch out that lies behind all others. */
    void cut(int start, int end) {
        copy(start);
        from = end;
    }

    private void copy(int to) {
        room(to - from);
        System.arraycopy(bytes, from, left, size, to - from);
        size += to - from;
    }

    /** Adds a byte in the place of what was left out last. */
    void put(char ascii) {
        room(1);
        left[size++] = (byte) ascii;
    }

    /**
     * Adds the end of a line in the place of what was left out last: inside the tag that lies before, so that no text comes
     * to lie between two tags; behind it where that might change the tag.
     */
    void putLineInTag() {
        int end = size - 1;
        if (end > 0 && left[end - 1] == '/') {
            end--;
            // Behind a value without quotes a slash may belong to it.
            end = left[end - 1] == ' ' || left[end - 1] == '"' ? end : size;
        }
        put('\n');
        if (end < size - 1) {
            System.arraycopy(left, end, left, end + 1, size - 1 - end);
            left[end] = '\n';
        }
    }

    private void room(int more) {
        if (left.length - size < more) {
            left = Arrays.copyOf(left, Math.max(2 * left.length, size + more));
        }
    }

    /** What is left; the bytes themselves where nothing was left out. */
    byte[] toBytes() {
        if (from == 0) {
            return bytes;
        }
        cut(bytes.length, bytes.length);
        return Arrays.copyOf(left, size);
    }
}
