package vn.docbao.library;

/** How two articles belong together, the closest first. */
public enum Relation {
    /** The page itself puts them side by side, or names the other as related. */
    EDITOR,
    SAME_EVENT,
    SIMILAR,
    COPY
}
