package vn.docbao.library;

/** A topic or a section, and how many articles it holds. */
public record Facet(String slug, String name, long articles) {}
