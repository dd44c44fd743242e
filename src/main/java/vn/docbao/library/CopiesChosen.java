package vn.docbao.library;

/** Published after it was chosen anew which articles stand for their copies. */
public record CopiesChosen() {}
