package vn.docbao.library;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What a list shows of a thread. */
public record ThreadCard(
        long id,
        String slug,
        String name,
        int articles,
        LocalDateTime firstAt,
        LocalDateTime lastAt,
        @Nullable String newestSlug,
        @Nullable String newestHeadline) {

    /** A card of the thread {@code t} with its newest article {@code n}, for a query's select list. */
    static final String OF = "new vn.docbao.library.ThreadCard(t.id, t.slug, t.name, t.articles, t.firstAt, t.lastAt,"
            + " n.slug, n.headline)";

    public Cursor cursor() {
        return new Cursor(lastAt, id);
    }
}
