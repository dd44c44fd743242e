package vn.docbao.extract;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What names of elements or attributes stand for, found where these stand in markup, in either case, without taking them out
 * of it.
 */
final class NameTable<T> {

    private static final int LETTERS = 32;

    /** By length and first letter. */
    private final String[][] names;

    private final Object[][] values;

    /** @param known values by names in lower case, of ASCII */
    NameTable(Map<String, T> known) {
        int longest = known.keySet().stream().mapToInt(String::length).max().orElse(0);
        names = new String[(longest + 1) * LETTERS][];
        values = new Object[names.length][];
        for (int i = 0; i < names.length; i++) {
            int slot = i;
            names[i] = known.keySet().stream()
                    .filter(name -> slot == slot(name.charAt(0), name.length()))
                    .toArray(String[]::new);
            values[i] = Stream.of(names[i]).map(known::get).toArray();
        }
    }

    /** What the name stands for that stands between two indexes, null for one that is not known. */
    @SuppressWarnings("unchecked")
    @Nullable
    T get(String markup, int from, int to) {
        int slot = to <= from ? names.length : slot(markup.charAt(from), to - from);
        if (slot >= names.length) {
            return null;
        }
        String[] alike = names[slot];
        for (int i = 0; i < alike.length; i++) {
            if (markup.regionMatches(true, from, alike[i], 0, alike[i].length())) {
                return (T) values[slot][i];
            }
        }
        return null;
    }

    /** The first letter has the same last bits in either case. */
    private static int slot(char first, int length) {
        return length * LETTERS + (first & LETTERS - 1);
    }
}
