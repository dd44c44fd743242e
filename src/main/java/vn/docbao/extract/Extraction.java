package vn.docbao.extract;

import java.util.List;

/** What came of one file. */
public sealed interface Extraction {

    /**
     * A readable page.
     *
     * @param text what the spans' offsets refer to: the decoded file, or the visible lines of an HTML page
     * @param stories main story first, if there is one; may be empty
     * @param relatedTo titles the page relates to its main story
     */
    record Page(
            String text,
            String charset,
            List<String> repairs,
            List<Story> stories,
            List<Headline> headlines,
            List<String> relatedTo,
            List<Span> spans)
            implements Extraction {}

    /** A file that holds no text to read. */
    record Rejected(Reason reason, String detail) implements Extraction {}

    enum Reason {
        EMPTY,
        BINARY
    }
}
