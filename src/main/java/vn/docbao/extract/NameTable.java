package vn.docbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What names of elements or attributes stand for, found where these stand in markup, in either case, without taking them out
 * of it.
 */
final class NameTable<T> {

    private static final int LETTERS = 32;

    private record Entry<T>(String name, T value) {}

    /** By length and first letter. */
    private final List<List<Entry<T>>> slots = new ArrayList<>();

    /** @param values by names in lower case, of ASCII */
    NameTable(Map<String, T> values) {
        values.forEach((name, value) -> {
            int slot = slot(name.charAt(0), name.length());
            while (slots.size() <= slot) {
                slots.add(new ArrayList<>(0));
            }
            slots.get(slot).add(new Entry<>(name, value));
        });
    }

    /** What the name stands for that stands between two indexes, null for one that is not known. */
    @Nullable
    T get(String markup, int from, int to) {
        int slot = to <= from ? slots.size() : slot(markup.charAt(from), to - from);
        if (slot >= slots.size()) {
            return null;
        }
        List<Entry<T>> entries = slots.get(slot);
        for (int i = 0; i < entries.size(); i++) {
            String name = entries.get(i).name();
            if (markup.regionMatches(true, from, name, 0, name.length())) {
                return entries.get(i).value();
            }
        }
        return null;
    }

    /** The first letter has the same last bits in either case. */
    private static int slot(char first, int length) {
        return length * LETTERS + (first & LETTERS - 1);
    }
}
