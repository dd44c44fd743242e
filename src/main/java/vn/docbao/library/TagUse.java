package vn.docbao.library;

/** That an article has a tag, without either's entity. */
public record TagUse(Long articleId, Long tagId, String slug, String name, TagOrigin origin, double weight) {}
