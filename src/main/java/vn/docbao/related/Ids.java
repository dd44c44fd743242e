package vn.docbao.related;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Article ids as parameters of statements. */
final class Ids {

    /** The database compares each row it finds with every id of the list: long lists cost more than many statements. */
    private static final int AT_ONCE = 100;

    private Ids() {}

    /** For {@code = any (?)}. */
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
