package vn.docbao.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The smallest HTML element around a list's heading and its first entry: entries outside belong to another list. In
 * text files everything is inside.
 */
final class Box {

    private static final int DEEPEST = 60;

    private final @Nullable Element element;

    private Box(@Nullable Element element) {
        this.element = element;
    }

    static Box around(Line heading, Line first) {
        for (Element at = heading.element(); at != null; at = at.parent()) {
            Box box = new Box(at);
            if (box.holds(first)) {
                return box;
            }
        }
        return new Box(null);
    }

    boolean holds(Line line) {
        if (element == null || line.element() == null) {
            return true;
        }
        Element at = line.element();
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at == element) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
