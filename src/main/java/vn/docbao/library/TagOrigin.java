package vn.docbao.library;

/** Who says that an article is about a topic. */
public enum TagOrigin {
    /** Printed with the article. */
    EDITOR,
    /** Found in its text. */
    FOUND
}
