package vn.docbao.extract;

import java.util.HashMap;
import java.util.Map;

/** What tells an element of an HTML page apart before the page is parsed. */
enum TagKind {
    SCRIPT,
    STYLE,
    DRAWING,
    LINK,
    META,
    /** Holds text up to its end tag, whatever that looks like. */
    TEXT_ONLY,
    /** As TEXT_ONLY, up to the end of the page where it has no end tag. */
    SWALLOWING,
    /** At its bounds a block of text begins and ends, wherever it stands: rows and cells bound none outside a table. */
    BLOCK,
    /** Its title is read: what it stands for. */
    ABBREVIATION,
    OTHER;

    private static final NameTable<TagKind> NAMES = new NameTable<>(names());

    private static Map<String, TagKind> names() {
        Map<String, TagKind> names = new HashMap<>();
        put(names, SCRIPT, "script");
        put(names, STYLE, "style");
        put(names, DRAWING, "svg");
        put(names, LINK, "link");
        put(names, META, "meta");
        put(names, TEXT_ONLY, "title textarea iframe");
        put(names, SWALLOWING, "plaintext xmp noembed noframes");
        put(
                names,
                BLOCK,
                "address article aside blockquote body center dd div dl dt fieldset figcaption figure footer");
        put(names, BLOCK, "form h1 h2 h3 h4 h5 h6 head header html li main nav ol p section table ul");
        put(names, ABBREVIATION, "abbr");
        return names;
    }

    private static void put(Map<String, TagKind> names, TagKind kind, String apartBySpaces) {
        for (String name : apartBySpaces.split(" ")) {
            names.put(name, kind);
        }
    }

    /** The kind of the element whose name stands between two indexes. */
    static TagKind of(String markup, int from, int to) {
        TagKind kind = NAMES.get(markup, from, to);
        return kind == null ? OTHER : kind;
    }
}
