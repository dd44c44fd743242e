package vn.docbao.eval;

import java.util.HashMap;
import java.util.Map;

/** Counted strings. */
final class Bag {

    private final Map<String, Integer> counts = new HashMap<>();
    private int size;

    void add(String value) {
        counts.merge(value, 1, Integer::sum);
        size++;
    }

    /** How many strings it holds, repeats counted. */
    int size() {
        return size;
    }

    /** How many strings both hold, repeats counted. */
    int shared(Bag other) {
        int shared = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            shared += Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0));
        }
        return shared;
    }
}
