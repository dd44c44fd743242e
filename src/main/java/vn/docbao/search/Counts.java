package vn.docbao.search;

import java.util.Map;

/**
 * How many articles a query finds, and how many of them have what.
 *
 * @param names those that the most articles have, maybe more than a page shows
 */
record Counts(int articles, Map<Narrowing.Kind, Map<String, Integer>> names) {

    Map<String, Integer> of(Narrowing.Kind kind) {
        return names.getOrDefault(kind, Map.of());
    }
}
