package vn.docbao.library;

/** That a recent article is about a topic. */
public record RecentTopic(String slug, String name, long article) {}
