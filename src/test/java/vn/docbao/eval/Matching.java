package vn.docbao.eval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pairs of texts, one of the gold with one that was found, each text in one pair at most. */
record Matching(List<Pair> pairs) {

    static final double TEXTS = 0.9;
    static final double TITLES = 0.95;

    record Pair(int gold, int found) {}

    private record Candidate(Pair pair, double similarity) {}

    /** Equal texts first, then the most similar ones. */
    static Matching of(List<@Nullable String> gold, List<@Nullable String> found, double threshold) {
        List<Phrase> wanted = gold.stream().map(Phrase::of).toList();
        List<Phrase> given = found.stream().map(Phrase::of).toList();
        Map<String, Deque<Integer>> equal = new HashMap<>();
        for (int j = 0; j < given.size(); j++) {
            equal.computeIfAbsent(given.get(j).norm(), norm -> new ArrayDeque<>())
                    .add(j);
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Deque<Integer> places = equal.getOrDefault(wanted.get(i).norm(), new ArrayDeque<>());
            if (!places.isEmpty()) {
                pairs.add(new Pair(i, places.poll()));
            }
        }
        pairs.addAll(bestOf(similar(wanted, given, threshold, pairs), pairs));
        return new Matching(pairs);
    }

    private static List<Candidate> similar(
            List<Phrase> wanted, List<Phrase> given, double threshold, List<Pair> taken) {
        Taken done = new Taken(taken);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < given.size(); j++) {
                Pair pair = new Pair(i, j);
                if (done.isFree(pair) && wanted.get(i).isAsLongAs(given.get(j))) {
                    double similarity = wanted.get(i).similarity(given.get(j));
                    if (similarity >= threshold) {
                        candidates.add(new Candidate(pair, similarity));
                    }
                }
            }
        }
        return candidates;
    }

    private static List<Pair> bestOf(List<Candidate> candidates, List<Pair> taken) {
        Taken done = new Taken(taken);
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::similarity).reversed())
                .map(Candidate::pair)
                .filter(done::take)
                .toList();
    }

    int size() {
        return pairs.size();
    }

    /** Which texts of either side have found their partner. */
    static final class Taken {

        private final Set<Integer> gold = new HashSet<>();
        private final Set<Integer> found = new HashSet<>();

        Taken(List<Pair> pairs) {
            pairs.forEach(this::take);
        }

        boolean isFree(Pair pair) {
            return !gold.contains(pair.gold) && !found.contains(pair.found);
        }

        boolean take(Pair pair) {
            return isFree(pair) && gold.add(pair.gold) && found.add(pair.found);
        }
    }
}
