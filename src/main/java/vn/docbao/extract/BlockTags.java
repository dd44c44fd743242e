package vn.docbao.extract;

import java.util.List;

/** Names of elements at whose bounds a block of text begins and ends, wherever they stand: not those of rows and cells. */
final class BlockTags {

    private static final NameSet NAMES = new NameSet(List.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "html",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "section",
            "table",
            "title",
            "ul"));

    private BlockTags() {}

    /** Whether one has the name that stands between two indexes. */
    static boolean holds(String markup, int from, int to) {
        return NAMES.holds(markup, from, to);
    }
}
