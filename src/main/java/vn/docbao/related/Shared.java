package vn.docbao.related;

/** What another article has in common with one, and the names of it for people. */
record Shared(Long articleId, double score, String reason) {}
