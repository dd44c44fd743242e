package vn.docbao.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a list of an HTML page stands: inside the smallest element around its heading and first entry, and near the
 * element that holds its last two entries. In text files everything is inside.
 */
final class Box {

    private static final int DEEPEST = 60;
    /** So many elements up a list may go on in a second column. */
    private static final int NEAR = 3;

    private final @Nullable Element element;
    private @Nullable Element entries;
    private Line last;

    private Box(@Nullable Element element, Line last) {
        this.element = element;
        this.last = last;
    }

    static Box around(Line heading, Line first) {
        return new Box(common(heading.element(), first), first);
    }

    /** Takes in the list's next entry. The first is often built larger than the rest, so the last two count. */
    void entered(Line line) {
        entries = common(last.element(), line);
        last = line;
    }

    /** Whether a line may be the list's next entry. */
    boolean takes(Line line) {
        if (!holds(line)) {
            return false;
        }
        Element near = entries;
        for (int i = 0; i < NEAR && near != null; i++) {
            near = near.parent();
        }
        return near == null || isInside(line.element(), near);
    }

    boolean holds(Line line) {
        return element == null || isInside(line.element(), element);
    }

    private static @Nullable Element common(@Nullable Element one, Line other) {
        for (Element at = one; at != null; at = at.parent()) {
            if (isInside(other.element(), at)) {
                return at;
            }
        }
        return null;
    }

    private static boolean isInside(@Nullable Element inner, Element outer) {
        Element at = inner;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at == outer) {
                return true;
            }
            at = at.parent();
        }
        return inner == null;
    }
}
