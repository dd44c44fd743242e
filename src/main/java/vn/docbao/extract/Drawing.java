package vn.docbao.extract;

import java.util.List;

/** A drawing inside an HTML page. */
final class Drawing {

    /** Elements of a drawing that hold nothing but each other and text. */
    private static final NameSet ELEMENTS = new NameSet(List.of(
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
            "stop"));

    private Drawing() {}

    /** Whether nothing but parts of a drawing stand between two indexes; others may hold text of the page. */
    static boolean holdsNothingElse(String markup, TagScanner tags, int from, int to) {
        for (int at = markup.indexOf('<', from, to); at >= 0; at = markup.indexOf('<', at, to)) {
            int begin = markup.charAt(at + 1) == '/' ? at + 2 : at + 1;
            int end = ELEMENTS.holds(markup, begin, tags.nameEnd(begin)) ? tags.tagEnd(begin) : -1;
            if (end < 0 || end > to) {
                return false;
            }
            at = end;
        }
        return true;
    }
}
