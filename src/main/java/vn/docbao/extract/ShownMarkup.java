package vn.docbao.extract;

import java.nio.charset.StandardCharsets;
import java.util.List;
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

    /** Elements that are left out, or that hold text up to their end tag, whatever it looks like. */
    private static final NameSet TOLD_APART =
            new NameSet(List.of("script", "style", "svg", "link", "meta", "title", "textarea", "iframe"));

    private final byte[] bytes;
    /** The bytes as chars, for searching; letters beyond ASCII are not looked at. */
    private final String markup;

    private final TagScanner tags;
    private final Shortened page;
    private final Gaps gaps;
    private int openBlocks;

    private ShownMarkup(byte[] bytes, String markup) {
        this.bytes = bytes;
        this.markup = markup;
        this.page = new Shortened(bytes);
        this.tags = new TagScanner(bytes, markup, page);
        this.gaps = new Gaps(bytes, page);
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
        ShownMarkup shown = new ShownMarkup(bytes, markup);
        int at = markup.indexOf('<');
        while (at >= 0) {
            int behind = shown.behind(at);
            at = behind < 0 ? -1 : markup.indexOf('<', behind);
        }
        return shown.page.toBytes();
    }

    /** Index behind the markup that begins at a "<"; -1 where nothing behind it may be left out. */
    private int behind(int at) {
        int first = at + 1 < bytes.length ? bytes[at + 1] : ' ';
        if (TagScanner.isLetter(first)) {
            return behindElement(at);
        }
        if (first == '/') {
            boolean tag = at + 2 < bytes.length && TagScanner.isLetter(bytes[at + 2]);
            return tag ? behindEndTag(at) : behindDeclaration(at);
        }
        if (first == '!' || first == '?') {
            return markup.startsWith("<!--", at) ? behindComment(at) : behindDeclaration(at);
        }
        return at + 1;
    }

    private int behindEndTag(int at) {
        // A tag that ends what was never begun bounds nothing.
        boolean block = openBlocks > 0 && BlockTags.holds(markup, at + 2, tags.nameEnd(at + 2));
        openBlocks -= block ? 1 : 0;
        Bound bound = block ? Bound.END : Bound.INLINE;
        gaps.close(at, bound);
        return open(tags.tagEnd(at + 2), bound);
    }

    private int behindDeclaration(int at) {
        gaps.close(at, Bound.NONE);
        return markup.startsWith("<![CDATA[", at) ? -1 : open(markup.indexOf('>', at), Bound.NONE);
    }

    private int behindComment(int at) {
        int end = markup.indexOf("-->", at + 2);
        boolean read = end >= 0 && end - at <= LONGEST_COMMENT && PageAddress.isNote(markup, at, end);
        if (end < 0 || !read && gaps.remove(at, end + 3)) {
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
        int nameEnd = tags.nameEnd(at + 1);
        String name = TOLD_APART.holds(markup, at + 1, nameEnd) ? tags.name(at + 1) : "";
        int removed = name.isEmpty() ? -1 : behindUnread(name, at);
        if (removed >= 0) {
            return removed;
        }
        boolean block = BlockTags.holds(markup, at + 1, nameEnd);
        openBlocks += block ? 1 : 0;
        Bound bound = block ? Bound.BEGIN : Bound.INLINE;
        gaps.close(at, bound);
        int end = open(tags.startTagEnd(at + 1), bound);
        if (end < 0 || name.isEmpty() || name.equals("link") || name.equals("meta")) {
            return end;
        }
        int close = contentEnd(name, end);
        if (close >= 0) {
            gaps.open(close, Bound.NONE);
        }
        return close;
    }

    /** Leaves out an element that nothing is read from, with its end tag; -1 for any other, or where it has no end. */
    private int behindUnread(String name, int at) {
        return switch (name) {
            case "script", "style", "svg" -> {
                int begin = tags.tagEnd(at + 1);
                int close = begin < 0 ? -1 : contentEnd(name, begin + 1);
                int end = close < 0 || isRead(name, at, begin, close) ? -1 : tags.tagEnd(close + 2);
                yield end >= 0 && gaps.remove(at, end + 1) ? end + 1 : -1;
            }
            case "link", "meta" -> {
                int end = tags.tagEnd(at + 1);
                yield end >= 0 && !isRead(name, at, end) && gaps.remove(at, end + 1) ? end + 1 : -1;
            }
            default -> -1;
        };
    }

    /** Index of the end tag of an element that holds text or a drawing; -1 for none, or where it may be another. */
    private int contentEnd(String name, int from) {
        int close = markup.charAt(from - 2) == '/' ? -1 : tags.close(name, from);
        return close >= 0 && name.equals("script") && isNested(from, close) ? -1 : close;
    }

    private boolean isRead(String name, int at, int end, int close) {
        return switch (name) {
            case "script" -> isLinkedData(at, end);
            case "svg" -> !Drawing.holdsNothingElse(markup, tags, end + 1, close);
            default -> false;
        };
    }

    private boolean isRead(String name, int at, int end) {
        String tag = markup.substring(at, end).toLowerCase(Locale.ROOT);
        return tag.contains("itemprop")
                || (name.equals("link")
                        ? tag.contains("canonical") || tag.contains("&")
                        : tag.contains("charset")
                                || Metas.isRead(tags.value("property", at + 1))
                                || Metas.isRead(tags.value("name", at + 1)));
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
}
