package vn.docbao.shelf;

/** What a page that names an article shows of a reader's mark on it. */
public record MarkState(String slug, boolean saved, boolean read, int passage) {}
