package vn.docbao.extract;

import java.util.Locale;

/** Finds where the tags of an HTML page begin and end, without building anything of them. */
final class TagScanner {

    private final byte[] bytes;
    /** The bytes as chars, for searching. */
    private final String markup;

    /** Whose title is read: what an abbreviation stands for. */
    private static final String TITLED = "abbr";

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

    /**
     * As {@link #tagEnd} for a start tag, and cuts the attributes that nobody reads; none of a tag that does not end.
     *
     * @param from index of the tag's name
     */
    int startTagEnd(int from, Cuts cuts) {
        int before = cuts.count();
        int end = attributes(from, cuts);
        if (end < 0) {
            cuts.undo(before);
        }
        return end;
    }

    private int attributes(int from, Cuts cuts) {
        int gap = nameEnd(from);
        boolean titled = isName(TITLED, from, gap);
        int i = gap;
        while (i < bytes.length) {
            byte b = bytes[i];
            if (b == '>') {
                return i;
            }
            if (isSpace(b) || b == '/') {
                i++;
                continue;
            }
            int name = i;
            i = nameEnd(i);
            if (i == name) {
                // An attribute whose name would begin with "=", or another tag.
                return -1;
            }
            int value = skipSpaces(i);
            if (value < bytes.length && bytes[value] == '=') {
                int end = behindValue(value + 1);
                if (end < 0) {
                    return -1;
                }
                boolean read = ReadAttributes.holds(markup, name, i) || titled && isName("title", name, i);
                if (!read) {
                    cut(name, end, cuts);
                }
                i = end;
            }
        }
        return -1;
    }

    private boolean isName(String name, int from, int to) {
        return to - from == name.length() && markup.regionMatches(true, from, name, 0, name.length());
    }

    /** Cuts an attribute with the space before it, unless the space parts its neighbours, a slash being one. */
    private void cut(int from, int to, Cuts cuts) {
        byte next = to < bytes.length ? bytes[to] : (byte) '<';
        if (isSpace(next) || next == '>') {
            cuts.add(isSpace(bytes[from - 1]) ? from - 1 : from, to);
        } else if (next == '/') {
            cuts.add(from, to);
        }
    }

    /** Index behind a name of a tag or an attribute. */
    private int nameEnd(int from) {
        int i = from;
        while (i < bytes.length
                && !isSpace(bytes[i])
                && bytes[i] != '>'
                && bytes[i] != '='
                && bytes[i] != '/'
                && bytes[i] != '<') {
            i++;
        }
        return i;
    }

    private int skipSpaces(int from) {
        int i = from;
        while (i < bytes.length && isSpace(bytes[i])) {
            i++;
        }
        return i;
    }

    /** Index behind an attribute's value; -1 where a quote is not closed. */
    private int behindValue(int from) {
        int i = skipSpaces(from);
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
        return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
    }

    static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
