package vn.docbao.extract;

import java.util.BitSet;
import java.util.Locale;

/** Where scripts, styles and comments lie in a text, and tags that are broken over lines. */
final class HiddenMarkup {

    private static final String[][] HIDDEN = {{"<script", "</script>"}, {"<style", "</style>"}, {"<!--", "-->"}};
    private static final int LONGEST_TAG = 2000;

    private HiddenMarkup() {}

    /** The chars of the text that nobody is meant to read. */
    static BitSet of(String source) {
        BitSet hidden = new BitSet();
        if (source.indexOf('<') < 0) {
            return hidden;
        }
        String lower = source.toLowerCase(Locale.ROOT);
        if (lower.length() != source.length()) {
            lower = source;
        }
        for (String[] pair : HIDDEN) {
            int from = lower.indexOf(pair[0]);
            while (from >= 0) {
                int end = lower.indexOf(pair[1], from);
                if (end < 0) {
                    break;
                }
                hidden.set(from, end + pair[1].length());
                from = lower.indexOf(pair[0], end);
            }
        }
        hideBrokenTags(source, hidden);
        return hidden;
    }

    /** A tag whose attributes go on over the next lines. Text after a lone "<" is text: a tag ends within 2,000 chars. */
    private static void hideBrokenTags(String source, BitSet hidden) {
        int from = source.indexOf('<');
        while (from >= 0) {
            int next = source.indexOf('<', from + 1);
            int limit = Math.min(next < 0 ? source.length() : next, from + LONGEST_TAG);
            if (from + 1 < source.length() && startsTag(source.charAt(from + 1))) {
                int end = from + 1;
                boolean broken = false;
                while (end < limit && source.charAt(end) != '>') {
                    broken |= source.charAt(end) == '\n' || source.charAt(end) == '\r';
                    end++;
                }
                if (broken && end < limit) {
                    hidden.set(from, end + 1);
                }
            }
            from = next;
        }
    }

    private static boolean startsTag(char c) {
        return c == '/' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
