package vn.docbao.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A line of the page: of a text file, or a block of an HTML page.
 *
 * @param number 1-based number of the line in the page's text
 * @param from offset of the line's first char in the page's text
 * @param to offset behind its last char
 * @param text clean text, "" where only markup was left
 * @param offsets for each char of {@code text} its offset in the page's text, null where they follow one another
 * @param indented whether a space, not a tab, stands before its text
 * @param trailed whether a space stands behind its text
 * @param gap how many blank lines lie before it
 * @param markup what the markup of an HTML page says of it, null in text files
 */
record Line(
        int number,
        int from,
        int to,
        String text,
        int @Nullable [] offsets,
        boolean indented,
        boolean trailed,
        int gap,
        @Nullable Markup markup) {

    /** A block of an HTML page, which begins at an offset in the page's text. */
    static Line of(int number, int from, Blocks.Block block) {
        String raw = block.text();
        boolean clean = CleanText.isClean(raw);
        CleanText cleaned = clean ? null : CleanText.of(raw, from);
        return new Line(
                number,
                from,
                from + raw.length(),
                cleaned == null ? raw : cleaned.text(),
                cleaned == null ? null : cleaned.offsets(),
                false,
                false,
                0,
                block.markup());
    }

    /** Where the char at an index of the clean text stands in the page's text; the line's end behind the last. */
    int offset(int index) {
        if (index >= text.length()) {
            return to;
        }
        return offsets == null ? from + index : offsets[index];
    }

    /** The HTML element it comes from, null in text files. */
    @Nullable
    Element element() {
        return markup == null ? null : markup.element();
    }

    /** The absolute address that its link names, null for none or one that leads to no page. */
    @Nullable
    String address() {
        return markup == null || markup.link() == null ? null : PageAddress.absolute(markup.link());
    }

    /** Whether all its words lead to another page. */
    boolean leadsAway() {
        return markup != null && markup.linked() && markup.link() != null && PageAddress.leadsAway(markup.link());
    }

    Hints.Hint hint() {
        return markup == null ? Hints.Hint.NONE : markup.hint();
    }
}
