package vn.docbao.library;

/** Whether an article is there in full. */
public enum ArticleRole {
    FULL,
    /** A title with a summary, and at most a cut beginning. */
    EXCERPT
}
