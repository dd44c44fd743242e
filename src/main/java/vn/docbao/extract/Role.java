package vn.docbao.extract;

/** What a story is on its page. */
public enum Role {
    /** The page's own article; at most one a page, none on a section front. */
    MAIN,
    /** A further story with a title and a full body. */
    SECOND,
    /** A title with a summary, and at most the cut beginning of a text. */
    TEASER
}
