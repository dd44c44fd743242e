package vn.docbao.related;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Article ids as parameters of statements. */
final class Ids {

    /**
     * H2 compares each row it changes with every id of {@code = any (?)}: long lists cost more than many statements.
     */
    private static final int AT_ONCE = 100;

    /** A table of ids, each once, to join what is read to: no row is compared with others than its own. */
    static final String WANTED = "unnest(cast(? as bigint array)) as wanted (id)";

    private Ids() {}

    /** For {@link #WANTED} and {@code = any (?)}. */
    static Object array(Collection<Long> ids) {
        return ids.toArray(Long[]::new);
    }

    /** So many of them as are best asked for at once. */
    static List<List<Long>> parts(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<List<Long>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }
}
