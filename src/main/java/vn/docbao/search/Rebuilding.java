package vn.docbao.search;

/** How far the index is being built anew. */
public record Rebuilding(long done, long total) {}
