package vn.docbao.extract;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The attributes of an HTML page that anything is read from, by this package or by the parser. Addresses of pictures,
 * what scripts keep in elements and the like are more than half of many a page's markup.
 */
final class ReadAttributes {

    private static final NameTable<Boolean> NAMES = new NameTable<>(Stream.of(
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
                    "type")
            .collect(Collectors.toMap(name -> name, name -> true)));

    private ReadAttributes() {}

    /** Whether one has the name that stands between two indexes. */
    static boolean holds(String markup, int from, int to) {
        return NAMES.get(markup, from, to) != null;
    }
}
