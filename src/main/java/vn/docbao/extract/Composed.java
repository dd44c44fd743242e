package vn.docbao.extract;

import java.text.Normalizer;

/** Text in NFC. Few words of a page hold letters that are not composed: only those are normalised. */
final class Composed {

    /** Below lie letters that stand for themselves: none is a mark, and none is composed with what stands before it. */
    private static final char FIRST_MARK = '\u0300';

    private Composed() {}

    /** The text itself where all of it is composed. */
    static String of(String text) {
        StringBuilder composed = null;
        int copied = 0;
        int i = 0;
        while (i < text.length()) {
            if (Signs.isComposed(text.charAt(i))) {
                i++;
                continue;
            }
            int from = i;
            while (from > copied && text.charAt(from) >= FIRST_MARK) {
                from--;
            }
            while (i < text.length() && text.charAt(i) >= FIRST_MARK) {
                i++;
            }
            String stretch = text.substring(from, i);
            if (!Normalizer.isNormalized(stretch, Normalizer.Form.NFC)) {
                composed = composed == null ? new StringBuilder(text.length()) : composed;
                composed.append(text, copied, from).append(Normalizer.normalize(stretch, Normalizer.Form.NFC));
                copied = i;
            }
        }
        return composed == null
                ? text
                : composed.append(text, copied, text.length()).toString();
    }
}
