package vn.docbao.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The smallest element of an HTML page around a title and its text: in lists and insets nothing else stands in it. */
final class Card {

    private static final int DEEPEST = 60;

    private Card() {}

    /** Whether a title and a text stand together in an element that holds neither of two other lines. */
    static boolean holds(Line title, Line text, @Nullable Line before, @Nullable Line after) {
        Element card = common(title.element(), text.element());
        return card != null
                && (before == null || !isInside(before.element(), card))
                && (after == null || !isInside(after.element(), card));
    }

    /** The smallest element that holds both; null in text files and for none that is near. */
    static @Nullable Element common(@Nullable Element one, @Nullable Element other) {
        if (one == null || other == null) {
            return null;
        }
        Deque<Element> path = new ArrayDeque<>();
        for (Element at = one; at != null && path.size() < DEEPEST; at = at.parent()) {
            path.add(at);
        }
        Element found = other;
        for (int i = 0; i < DEEPEST && found != null; i++) {
            if (path.contains(found)) {
                return found;
            }
            found = found.parent();
        }
        return null;
    }

    static boolean isInside(@Nullable Element inner, Element outer) {
        Element at = inner;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at == outer) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }
}
