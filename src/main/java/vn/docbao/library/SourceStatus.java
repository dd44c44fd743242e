package vn.docbao.library;

/** What became of a file that was offered. */
public enum SourceStatus {
    /** Read, with at least one article or headline. */
    TAKEN_IN,
    /** Read, and nothing to keep was found in it. */
    NO_STORY,
    /** The same bytes as a file taken in before. */
    DUPLICATE,
    /** An archive that was opened: what it holds stands in rows of its own. */
    ARCHIVE,
    EMPTY,
    /** Not text. */
    BINARY,
    /** Larger than the limit; not read. */
    TOO_LARGE,
    /** The disk or the system would not give it. */
    UNREADABLE,
    /** Our own fault: an error while extracting or storing. */
    FAILED
}
