package vn.docbao.extract;

import java.util.List;

/**
 * The attributes of an HTML page that anything is read from, by this package or by the parser. Addresses of pictures,
 * what scripts keep in elements and the like are more than half of many a page's markup.
 */
final class ReadAttributes {

    private static final List<String> NAMES = List.of(
            "align",
            "aria-hidden",
            "class",
            "content",
            "data-role",
            "datetime",
            "hidden",
            "href",
            "id",
            "itemprop",
            "itemscope",
            "itemtype",
            "name",
            "open",
            "property",
            "rel",
            "style",
            // What the bytes are told from.
            "charset",
            // The parser's own: hidden fields in tables, and what ends a drawing or a formula.
            "color",
            "encoding",
            "face",
            "size",
            "type");

    private static final String[][] BY_LENGTH =
            new String[NAMES.stream().mapToInt(String::length).max().orElseThrow() + 1][];

    static {
        for (int length = 0; length < BY_LENGTH.length; length++) {
            int chars = length;
            BY_LENGTH[length] =
                    NAMES.stream().filter(name -> name.length() == chars).toArray(String[]::new);
        }
    }

    private ReadAttributes() {}

    /** Whether one has the name that stands between two indexes. */
    static boolean holds(String markup, int from, int to) {
        if (to - from >= BY_LENGTH.length) {
            return false;
        }
        int first = markup.charAt(from) | 0x20;
        for (String name : BY_LENGTH[to - from]) {
            if (name.charAt(0) == first && markup.regionMatches(true, from, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }
}
