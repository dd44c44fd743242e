package vn.docbao.related;

import java.util.Collection;

/** Article ids as one parameter of a statement. */
final class Ids {

    private Ids() {}

    /** For {@code = any (?)}. */
    static Object array(Collection<Long> ids) {
        return ids.toArray(Long[]::new);
    }
}
