package vn.docbao.extract;

import java.util.Locale;

/** Finds where the tags of an HTML page begin and end, without building anything of them. */
final class TagScanner {

    private final byte[] bytes;
    /** The bytes as chars, for searching. */
    private final String markup;

    private final Shortened page;

    /** The attribute that was read last, and where it or the tag ends. */
    private int nameFrom;

    private int nameEnd;
    private int end;

    /** @param page where attributes are left out */
    TagScanner(byte[] bytes, String markup, Shortened page) {
        this.bytes = bytes;
        this.markup = markup;
        this.page = page;
    }

    /** Where the end tag of an element begins, -1 for none. */
    int close(String name, int from) {
        for (int at = markup.indexOf("</", from); at >= 0; at = markup.indexOf("</", at + 2)) {
            int end = at + 2 + name.length();
            if (markup.regionMatches(true, at + 2, name, 0, name.length())
                    && end < markup.length()
                    && (isSpace(bytes[end]) || markup.charAt(end) == '>' || markup.charAt(end) == '/')) {
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
     * As {@link #tagEnd} for a start tag, and leaves out the attributes that nobody reads; none of a tag that does not end.
     *
     * @param from index behind the tag's name
     * @param titled whether its title is read
     */
    int startTagEnd(int from, boolean titled) {
        if (from < bytes.length && bytes[from] == '>') {
            return from;
        }
        int size = page.size();
        int done = page.done();
        begin(from);
        while (next()) {
            boolean valued = end > nameEnd;
            if (valued && !ReadAttributes.holds(markup, nameFrom, nameEnd) && !(titled && isNamed("title"))) {
                cut(nameFrom, end);
            }
        }
        if (end < 0) {
            page.reset(size, done);
        }
        return end;
    }

    /** Begins to read the attributes of a tag, from behind its name. */
    void begin(int from) {
        end = from;
    }

    /** The value of the attribute that was read last as it is written, "" for none. */
    String value() {
        if (end <= nameEnd) {
            return "";
        }
        String value = markup.substring(markup.indexOf('=', nameEnd) + 1, end).strip();
        boolean quoted = value.startsWith("\"") || value.startsWith("'");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** Index of the ">" that ends a tag whose attributes were all read; -1 where it does not end. */
    int end() {
        return end;
    }

    /** Whether the attribute that was read last has a name, given in lower case. */
    boolean isNamed(String name) {
        return nameEnd - nameFrom == name.length() && markup.regionMatches(true, nameFrom, name, 0, name.length());
    }

    /** Reads the next attribute; false for none. */
    boolean next() {
        int i = end;
        while (i < bytes.length && (isSpace(bytes[i]) || bytes[i] == '/')) {
            i++;
        }
        nameFrom = i;
        nameEnd = nameEnd(i);
        if (i == nameEnd) {
            // Where it is no end of a tag: an attribute whose name would begin with "=", or another tag.
            end = i < bytes.length && bytes[i] == '>' ? i : -1;
            return false;
        }
        int value = skipSpaces(nameEnd);
        boolean valued = value < bytes.length && bytes[value] == '=';
        end = valued ? behindValue(value + 1) : nameEnd;
        return end >= 0;
    }

    /** Cuts an attribute with the space before it, unless the space parts its neighbours, a slash being one. */
    private void cut(int from, int to) {
        byte next = to < bytes.length ? bytes[to] : (byte) '<';
        if (isSpace(next) || next == '>') {
            page.cut(isSpace(bytes[from - 1]) ? from - 1 : from, to);
        } else if (next == '/') {
            page.cut(from, to);
        }
    }

    /** Whether the name of a tag is made of letters and digits as all common ones are. */
    boolean isPlain(int from) {
        int i = from;
        while (i < bytes.length && (isLetter(bytes[i]) || isDigit(bytes[i]) || bytes[i] == '-' || bytes[i] == ':')) {
            i++;
        }
        return i == nameEnd(i);
    }

    /** Index behind a name of a tag or an attribute. */
    int nameEnd(int from) {
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

    static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
    }

    static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
