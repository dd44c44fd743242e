package vn.docbao.library;

/**
 * Where in a thread an article stands.
 *
 * @param place from 1, in the order of time
 */
public record ThreadPlace(String slug, String name, int articles, long place) {}
