package vn.docbao.extract;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A drawing inside an HTML page. */
final class Drawing {

    /** Elements of a drawing that hold nothing but each other and text. */
    private static final NameTable<Boolean> ELEMENTS = new NameTable<>(Stream.of(
                    "path",
                    "g",
                    "use",
                    "defs",
                    "symbol",
                    "circle",
                    "ellipse",
                    "rect",
                    "line",
                    "polyline",
                    "polygon",
                    "clippath",
                    "mask",
                    "image",
                    "pattern",
                    "filter",
                    "marker",
                    "text",
                    "tspan",
                    "lineargradient",
                    "radialgradient",
                    "stop")
            .collect(Collectors.toMap(name -> name, name -> true)));

    private Drawing() {}

    /** Whether nothing but parts of a drawing stand between two indexes; others may hold text of the page. */
    static boolean holdsNothingElse(String markup, TagScanner tags, int from, int to) {
        for (int at = markup.indexOf('<', from, to); at >= 0; at = markup.indexOf('<', at, to)) {
            int begin = markup.charAt(at + 1) == '/' ? at + 2 : at + 1;
            int end = ELEMENTS.get(markup, begin, tags.nameEnd(begin)) != null ? tags.tagEnd(begin) : -1;
            if (end < 0 || end > to) {
                return false;
            }
            at = end;
        }
        return true;
    }
}
