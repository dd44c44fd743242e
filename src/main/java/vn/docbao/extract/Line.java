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
 * @param offsets for each char of {@code text} its offset in the page's text
 * @param indented whether a space, not a tab, stands before its text
 * @param trailed whether a space stands behind its text
 * @param gap how many blank lines lie before it
 * @param element the HTML element it comes from, null in text files
 * @param link the link that most of its text stands in, null for none
 */
record Line(
        int number,
        int from,
        int to,
        String text,
        int[] offsets,
        boolean indented,
        boolean trailed,
        int gap,
        @Nullable Element element,
        @Nullable Element link) {

    /** A line without a link. */
    Line(
            int number,
            int from,
            int to,
            String text,
            int[] offsets,
            boolean indented,
            boolean trailed,
            int gap,
            @Nullable Element element) {
        this(number, from, to, text, offsets, indented, trailed, gap, element, null);
    }

    /** The absolute address that its link names, null for none or one that leads to no page. */
    @Nullable
    String address() {
        return link == null ? null : PageAddress.absolute(link);
    }
}
