package vn.docbao.library;

/** A topic, what it is, and how many articles it holds. */
public record TopicEntry(Long id, String slug, String name, TagKind kind, long articles) {

    static final String OF = "new vn.docbao.library.TopicEntry(t.id, t.slug, t.name, t.kind, count(x))";
    static final String GROUP = " group by t.id, t.slug, t.name, t.kind";
}
