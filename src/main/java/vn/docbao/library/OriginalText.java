package vn.docbao.library;

/** A source file's text and the decisions about it, without its bytes. */
public record OriginalText(String origin, String text, String spans) {}
