package vn.docbao.extract;

import java.util.Arrays;

/**
 * Text for reading, and where each of its characters stands in the source: single spaces, none before closing
 * punctuation or after an opening bracket, no invisible characters.
 */
final class CleanText {

    private static final String NO_SPACE_BEFORE = ",.;:!?)]”’…";
    private static final String NO_SPACE_AFTER = "([“";

    private char[] text;
    private int[] offsets;
    private int length;
    private int pendingSpace = -1;

    private CleanText(int capacity) {
        text = new char[Math.max(capacity, 8)];
        offsets = new int[text.length];
    }

    static CleanText of(String source, int from, int to) {
        return of(source.substring(from, to), from);
    }

    /** @param start offset of the text's first char in the source */
    static CleanText of(String text, int start) {
        CleanText clean = new CleanText(text.length());
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            clean.append(chars[i], start + i);
        }
        return clean;
    }

    /** Whether all of a text is as it would be when cleaned: most lines are. */
    static boolean isClean(String text) {
        char before = ' ';
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            // Nearly every character is a letter behind another.
            if (before == ' ' || !isPlain(c)) {
                boolean kept = c == ' '
                        ? before != ' ' && NO_SPACE_AFTER.indexOf(before) < 0
                        : (isPlain(c) || !isInvisible(c) && !isSpace(c))
                                && (before != ' ' || i == 0 || NO_SPACE_BEFORE.indexOf(c) < 0);
                if (!kept) {
                    return false;
                }
            }
            before = c;
        }
        return before != ' ';
    }

    /** Nearly every character is a letter. */
    private static boolean isPlain(char c) {
        return c > ' ' && c < '\u007F' || c >= '\u00C0' && c < '\u0300' || c >= '\u1EA0' && c < '\u1F00';
    }

    static String of(String source) {
        return of(source, 0, source.length()).text();
    }

    /** An empty text to which characters are appended with their places in the source. */
    static CleanText empty() {
        return new CleanText(64);
    }

    void append(char c, int offset) {
        if (pendingSpace < 0 && isPlain(c)) {
            add(c, offset);
            return;
        }
        if (isInvisible(c)) {
            return;
        }
        if (isSpace(c)) {
            if (pendingSpace < 0 && length > 0) {
                pendingSpace = offset;
            }
            return;
        }
        if (pendingSpace >= 0) {
            if (NO_SPACE_BEFORE.indexOf(c) < 0 && NO_SPACE_AFTER.indexOf(text[length - 1]) < 0) {
                add(' ', pendingSpace);
            }
            pendingSpace = -1;
        }
        add(c, offset);
    }

    private void add(char c, int offset) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
            offsets = Arrays.copyOf(offsets, length * 2);
        }
        offsets[length] = offset;
        text[length++] = c;
    }

    String text() {
        return new String(text, 0, length);
    }

    /** For each char of the text its offset in the source. */
    int[] offsets() {
        return length == offsets.length ? offsets : Arrays.copyOf(offsets, length);
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c >= '\u0085' && (Character.isSpaceChar(c) || c == '\u0085');
    }

    /** Soft hyphens, zero-width and direction marks, byte order marks and control characters sit inside words. */
    static boolean isInvisible(char c) {
        // Between lie the letters of Latin and of many other alphabets.
        return (c < ' ' || c >= '\u007F' && c < '\u00C0' || c >= '\u200B') && isInvisibleBeyondAscii(c);
    }

    private static boolean isInvisibleBeyondAscii(char c) {
        return c == '\u00AD'
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2064'
                || c == '\uFEFF'
                || c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000B'
                || c >= '\u007F' && c < '\u0085';
    }

    /** Without the characters that nobody sees: inside a tag they would make text of it. */
    static String visible(String raw) {
        char[] chars = raw.toCharArray();
        int visible = 0;
        for (char c : chars) {
            if (!isInvisible(c)) {
                chars[visible++] = c;
            }
        }
        return visible == chars.length ? raw : new String(chars, 0, visible);
    }

    static boolean isBlank(CharSequence source, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (!isSpace(c) && !isInvisible(c)) {
                return false;
            }
        }
        return true;
    }
}
