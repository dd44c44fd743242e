package vn.docbao.library;

/** A topic, what it is, and how many articles its list shows. */
public record TopicEntry(Long id, String slug, String name, TagKind kind, long articles) {

    /** The topic {@code t}, for a query's select list. */
    static final String OF = "new vn.docbao.library.TopicEntry(t.id, t.slug, t.name, t.kind, t.articles)";
}
