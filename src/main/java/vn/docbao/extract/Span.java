package vn.docbao.extract;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of the page's text and the one place it went to. The spans of a page lie in order, do not overlap and
 * together hold every character that is not blank.
 *
 * @param line 1-based line of the text
 * @param from offset of its first char in the page's text
 * @param to offset behind its last char
 * @param rule the name of the rule that decided, for people and logs ("duration", "list-heading")
 * @param story index of the story it belongs to, null for headlines and discarded text
 */
public record Span(
        int line,
        int from,
        int to,
        Fate fate,
        String rule,
        @Nullable Integer story) {

    /** Where a span ended up. */
    public enum Fate {
        TITLE,
        LEAD,
        BYLINE,
        DATE,
        SECTION,
        TAGS,
        PARAGRAPH,
        SUBHEADING,
        CAPTION,
        VIDEO,
        HEADLINE,
        LIST_HEADING,
        REPEAT,
        DISCARDED;

        /** Whether the text can be read on a page of the library. */
        public boolean kept() {
            return this != LIST_HEADING && this != REPEAT && this != DISCARDED;
        }
    }
}
