package vn.docbao.search;

/** A piece of plain text, and whether it was searched for. */
public record Part(String text, boolean hit) {}
