package vn.docbao.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.docbao.extract.Gaps.Bound;

/**
 * The bytes of an HTML page without what nothing is read from: scripts, styles, drawings, comments, most of its metadata
 * and attributes, and the white space between its tags. On most pages that is by far the larger part. JSON-LD stays.
 *
 * <p>Markup is read as a browser reads it; where it is broken in a way that browsers and this class may take differently,
 * the rest of the page is left as it is.
 */
final class ShownMarkup {

    /** Notes of the programs that saved a page are shorter. */
    private static final int LONGEST_COMMENT = 2500;

    /**
     * What is left of a page.
     *
     * @param maySwallow whether elements of long ago may stand in it that show the markup behind them as text, be it that
     *     characters nobody sees stand in their names
     */
    record Shown(byte[] bytes, boolean maySwallow) {}

    private final byte[] bytes;
    /** The bytes as chars, for searching; letters beyond ASCII are not looked at. */
    private final String markup;

    private final TagScanner tags;
    private final Shortened page;
    private final Gaps gaps;
    private int openBlocks;
    private boolean swallows;

    private ShownMarkup(byte[] bytes, String markup) {
        this.bytes = bytes;
        this.markup = markup;
        this.page = new Shortened(bytes);
        this.tags = new TagScanner(bytes, markup, page);
        this.gaps = new Gaps(bytes, page);
    }

    /** The page itself where it is no HTML page, or one in a charset of two bytes a character. */
    static Shown of(String name, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.ISO_8859_1);
        if (!HtmlPage.looksLike(name, start.startsWith("ï»¿") ? start.substring(3) : start)) {
            return new Shown(bytes, true);
        }
        if (ByteShape.holdsZero(bytes)) {
            return new Shown(bytes, true);
        }
        String markup = new String(bytes, StandardCharsets.ISO_8859_1);
        ShownMarkup shown = new ShownMarkup(bytes, markup);
        int at = markup.indexOf('<');
        int behind = 0;
        while (at >= 0 && behind >= 0) {
            behind = shown.behind(at);
            at = behind < 0 ? at : markup.indexOf('<', behind);
        }
        return new Shown(shown.page.toBytes(), shown.swallows || behind < 0);
    }

    /** Index behind the markup that begins at a "<"; -1 where nothing behind it may be left out. */
    private int behind(int at) {
        int first = at + 1 < bytes.length ? bytes[at + 1] : ' ';
        if (TagScanner.isLetter(first)) {
            return behindElement(at);
        }
        if (first == '/') {
            boolean tag = at + 2 < bytes.length && TagScanner.isLetter(bytes[at + 2]);
            swallows |= !tag;
            return tag ? behindEndTag(at) : behindDeclaration(at);
        }
        if (first == '!' || first == '?') {
            return markup.startsWith("<!--", at) ? behindComment(at) : behindDeclaration(at);
        }
        swallows |= !TagScanner.isSpace((byte) first) && (first < ' ' || first > '~');
        return at + 1;
    }

    private int behindEndTag(int at) {
        TagKind kind = kind(at + 2);
        // A tag that ends what was never begun bounds nothing.
        boolean block = kind == TagKind.BLOCK && openBlocks > 0;
        openBlocks -= block ? 1 : 0;
        Bound bound = block ? Bound.END : Bound.INLINE;
        gaps.close(at, bound);
        return open(tags.tagEnd(at + 2), bound);
    }

    /** The kind of the element whose name begins at an index. */
    private TagKind kind(int name) {
        TagKind kind = TagKind.of(markup, name, tags.nameEnd(name));
        swallows |= kind == TagKind.SWALLOWING || kind == TagKind.OTHER && !tags.isPlain(name);
        return kind;
    }

    private int behindDeclaration(int at) {
        gaps.close(at, Bound.NONE);
        return markup.startsWith("<![CDATA[", at) ? -1 : open(markup.indexOf('>', at), Bound.NONE);
    }

    private int behindComment(int at) {
        int end = markup.indexOf("-->", at + 2);
        if (end < at + 4 || markup.indexOf("--!>", at + 4, end) >= 0) {
            // Not all take "<!-->" for a whole one, and some take "--!>" for its end.
            return -1;
        }
        boolean read = end - at <= LONGEST_COMMENT && PageAddress.isNote(markup, at, end);
        if (!read && gaps.remove(at, end + 3)) {
            return end;
        }
        gaps.close(at, Bound.NONE);
        return open(end + 2, Bound.NONE);
    }

    /** @param end index of the ">" that ends a tag or a comment, -1 for none */
    private int open(int end, Bound bound) {
        if (end >= 0) {
            gaps.open(end + 1, bound);
        }
        return end < 0 ? -1 : end + 1;
    }

    private int behindElement(int at) {
        TagKind kind = kind(at + 1);
        int nameEnd = tags.nameEnd(at + 1);
        int removed = switch (kind) {
            case SCRIPT, STYLE, DRAWING -> behindUnread(kind, at, nameEnd);
            case LINK, META -> behindUnread(kind, nameEnd);
            default -> -1;
        };
        if (removed >= 0 && gaps.remove(at, removed)) {
            return removed;
        }
        openBlocks += kind == TagKind.BLOCK ? 1 : 0;
        Bound bound = kind == TagKind.BLOCK ? Bound.BEGIN : Bound.INLINE;
        gaps.close(at, bound);
        int end = open(tags.startTagEnd(nameEnd, kind == TagKind.ABBREVIATION), bound);
        return switch (kind) {
            case SCRIPT, STYLE, DRAWING, TEXT_ONLY -> {
                int close = end < 0 ? -1 : contentEnd(kind, at, nameEnd, end);
                if (close >= 0) {
                    gaps.open(close, Bound.NONE);
                }
                // What a drawing holds was not looked at.
                swallows |= kind == TagKind.DRAWING;
                yield close;
            }
            default -> end;
        };
    }

    /** Index behind an element with its end tag that nothing is read from; -1 for any other, or where it has no end. */
    private int behindUnread(TagKind kind, int at, int nameEnd) {
        int begin = tags.tagEnd(nameEnd);
        int close = begin < 0 ? -1 : contentEnd(kind, at, nameEnd, begin + 1);
        if (close < 0
                || kind == TagKind.SCRIPT && isLinkedData(nameEnd)
                || kind == TagKind.DRAWING && !Drawing.holdsNothingElse(markup, tags, begin + 1, close)) {
            return -1;
        }
        int end = tags.tagEnd(close + 2);
        return end < 0 ? -1 : end + 1;
    }

    /** Index behind a link or a meta that nothing is read from; -1 for any other, or where it has no end. */
    private int behindUnread(TagKind kind, int nameEnd) {
        boolean read = false;
        tags.begin(nameEnd);
        while (tags.next()) {
            read |= tags.isNamed("itemprop")
                    || (kind == TagKind.LINK
                            ? tags.isNamed("rel") && PageAddress.isCanonical(tags.value())
                            : tags.isNamed("charset")
                                    || tags.isNamed("http-equiv")
                                    || (tags.isNamed("property") || tags.isNamed("name"))
                                            && Metas.isRead(tags.value()));
        }
        return read || tags.end() < 0 ? -1 : tags.end() + 1;
    }

    /** Index of the end tag of an element that holds text or a drawing; -1 for none, or where it may be another. */
    private int contentEnd(TagKind kind, int at, int nameEnd, int from) {
        int close = markup.charAt(from - 2) == '/' ? -1 : tags.close(markup.substring(at + 1, nameEnd), from);
        return close >= 0 && kind == TagKind.SCRIPT && isNested(from, close) ? -1 : close;
    }

    /** In a comment inside a script the end of another script is not its own. */
    private boolean isNested(int from, int to) {
        int comment = markup.indexOf("<!--", from, to);
        return comment >= 0
                && markup.substring(comment, to).toLowerCase(Locale.ROOT).contains("<script");
    }

    private boolean isLinkedData(int nameEnd) {
        tags.begin(nameEnd);
        while (tags.next()) {
            if (tags.isNamed("type")) {
                String type = tags.value();
                return type.indexOf('&') >= 0 || type.toLowerCase(Locale.ROOT).contains("ld+json");
            }
        }
        return false;
    }
}
