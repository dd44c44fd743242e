package vn.docbao.library;

/** An article and the one that lists show in its place. */
public record Copy(long articleId, long shownId) {}
