package vn.docbao.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * The bytes of an HTML page without what scripts, styles, drawings and long comments hold, and without the attributes
 * that nothing is read from: on most pages that is the larger part. All tags stay, so that the page has the same elements
 * as before. JSON-LD stays as well.
 *
 * <p>Markup is read as a browser reads it; where it is broken in a way that browsers and this class may take differently,
 * the rest of the page is left as it is.
 */
final class ShownMarkup {

    /** Notes of the programs that saved a page are shorter. */
    private static final int LONGEST_COMMENT = 2500;

    /** Elements that hold text up to their end tag, whatever it looks like. */
    private static final Set<String> TEXT_ONLY = Set.of("title", "textarea", "iframe");

    /** Elements of a drawing that hold nothing but each other and text. */
    private static final Set<String> DRAWING = Set.of(
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
            "stop");

    private final byte[] bytes;
    /** The bytes as chars, for searching; letters beyond ASCII are not looked at. */
    private final String markup;

    private final TagScanner tags;
    private final Cuts cuts = new Cuts();

    private ShownMarkup(byte[] bytes, String markup) {
        this.bytes = bytes;
        this.markup = markup;
        this.tags = new TagScanner(bytes, markup);
    }

    /** The bytes themselves where they are no HTML page, or one in a charset of two bytes a character. */
    static byte[] of(String name, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.ISO_8859_1);
        if (!HtmlPage.looksLike(name, start.startsWith("ï»¿") ? start.substring(3) : start)) {
            return bytes;
        }
        String markup = new String(bytes, StandardCharsets.ISO_8859_1);
        if (markup.indexOf('\0') >= 0 || markup.contains("--!>")) {
            return bytes;
        }
        ShownMarkup page = new ShownMarkup(bytes, markup);
        int at = markup.indexOf('<');
        while (at >= 0) {
            at = page.behind(at);
            at = at < 0 ? -1 : markup.indexOf('<', at);
        }
        return page.cuts.applied(bytes);
    }

    /** Index behind the markup that begins at a "<", with what was cut behind it; -1 where nothing more may be cut. */
    private int behind(int at) {
        int first = at + 1 < bytes.length ? bytes[at + 1] : ' ';
        if (first == '!' || first == '?') {
            return markup.startsWith("<!--", at) ? behindComment(at) : behindDeclaration(at);
        }
        if (first == '/') {
            boolean tag = at + 2 < bytes.length && TagScanner.isLetter(bytes[at + 2]);
            return tag ? tags.tagEnd(at + 2) : behindDeclaration(at);
        }
        return TagScanner.isLetter(first) ? behindElement(at + 1) : at + 1;
    }

    private int behindDeclaration(int at) {
        return markup.startsWith("<![CDATA[", at) ? -1 : markup.indexOf('>', at);
    }

    private int behindComment(int at) {
        int end = markup.indexOf("-->", at + 2);
        if (end - at > LONGEST_COMMENT) {
            cuts.add(at + 4, end);
        }
        return end;
    }

    private int behindElement(int at) {
        int end = tags.startTagEnd(at, cuts);
        if (end < 0) {
            return -1;
        }
        // Nearly all elements are told by their first letter.
        String name = "sStTiI".indexOf(bytes[at]) < 0 ? "" : tags.name(at);
        boolean script = name.equals("script");
        boolean drawing = name.equals("svg");
        if (!script && !drawing && !name.equals("style") && !TEXT_ONLY.contains(name)) {
            return end + 1;
        }
        int close = markup.charAt(end - 1) == '/' ? -1 : tags.close(name, end + 1);
        if (close < 0 || script && isNested(end + 1, close)) {
            return -1;
        }
        boolean kept = drawing ? !isDrawing(end + 1, close) : script ? isLinkedData(at, end) : !name.equals("style");
        if (!kept) {
            cuts.add(end + 1, close);
        }
        return close;
    }

    /** In a comment inside a script the end of another script is not its own. */
    private boolean isNested(int from, int to) {
        int comment = markup.indexOf("<!--", from, to);
        return comment >= 0
                && markup.substring(comment, to).toLowerCase(Locale.ROOT).contains("<script");
    }

    private boolean isLinkedData(int from, int to) {
        String tag = markup.substring(from, to);
        return tag.indexOf('&') >= 0 || tag.toLowerCase(Locale.ROOT).contains("ld+json");
    }

    private boolean isDrawing(int from, int to) {
        for (int at = markup.indexOf('<', from, to); at >= 0; at = markup.indexOf('<', at, to)) {
            int begin = markup.charAt(at + 1) == '/' ? at + 2 : at + 1;
            int end = TagScanner.isLetter(markup.charAt(begin)) && DRAWING.contains(tags.name(begin))
                    ? tags.tagEnd(begin)
                    : -1;
            if (end < 0 || end > to) {
                return false;
            }
            at = end;
        }
        return true;
    }
}
