package vn.docbao.extract;

import java.util.Locale;

/** Finds where the tags of an HTML page begin and end, without building anything of them. */
final class TagScanner {

    private final byte[] bytes;
    /** The bytes as chars, for searching. */
    private final String markup;

    TagScanner(byte[] bytes, String markup) {
        this.bytes = bytes;
        this.markup = markup;
    }

    /** Where the end tag of an element begins, -1 for none. */
    int close(String name, int from) {
        for (int at = markup.indexOf("</", from); at >= 0; at = markup.indexOf("</", at + 2)) {
            int end = at + 2 + name.length();
            if (markup.regionMatches(true, at + 2, name, 0, name.length())
                    && end < markup.length()
                    && (markup.charAt(end) <= ' ' || markup.charAt(end) == '>' || markup.charAt(end) == '/')) {
                return at;
            }
        }
        return -1;
    }

    /** The name of a tag, in lower case. */
    String name(int from) {
        int to = from;
        while (to < bytes.length && (isLetter(bytes[to]) || isDigit(bytes[to]))) {
            to++;
        }
        return markup.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** Index of the ">" that ends a tag, -1 for none, or where another "<" comes before it. */
    int tagEnd(int from) {
        int i = from;
        while (i < bytes.length) {
            byte b = bytes[i++];
            if (b == '>') {
                return i - 1;
            } else if (b == '<') {
                return -1;
            } else if (b == '=') {
                i = behindValue(i);
                if (i < 0) {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** Index behind an attribute's value; -1 where a quote is not closed. */
    private int behindValue(int from) {
        int i = from;
        while (i < bytes.length && isSpace(bytes[i])) {
            i++;
        }
        byte quote = i < bytes.length ? bytes[i] : 0;
        if (quote == '"' || quote == '\'') {
            int close = markup.indexOf(quote, i + 1);
            return close < 0 ? -1 : close + 1;
        }
        while (i < bytes.length && !isSpace(bytes[i]) && bytes[i] != '>' && bytes[i] != '<') {
            i++;
        }
        return i;
    }

    private static boolean isSpace(byte b) {
        return b >= 0 && b <= ' ';
    }

    static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
