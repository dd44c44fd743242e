package vn.docbao.extract;

import java.util.Collection;

/** Names of elements or attributes, found where they stand in markup, in either case, without taking them out of it. */
final class NameSet {

    private static final int LETTERS = 32;

    private final String[][] names;

    /** @param names in lower case, of ASCII */
    NameSet(Collection<String> names) {
        int longest = names.stream().mapToInt(String::length).max().orElse(0);
        this.names = new String[(longest + 1) * LETTERS][];
        for (int i = 0; i < this.names.length; i++) {
            int slot = i;
            this.names[i] = names.stream()
                    .filter(name -> slot == slot(name.charAt(0), name.length()))
                    .toArray(String[]::new);
        }
    }

    /** Whether one of the names stands between two indexes. */
    boolean holds(String markup, int from, int to) {
        int slot = to <= from ? names.length : slot(markup.charAt(from), to - from);
        if (slot >= names.length) {
            return false;
        }
        for (String name : names[slot]) {
            if (markup.regionMatches(true, from, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    /** By length and first letter, which has the same last bits in either case. */
    private static int slot(char first, int length) {
        return length * LETTERS + (first & LETTERS - 1);
    }
}
