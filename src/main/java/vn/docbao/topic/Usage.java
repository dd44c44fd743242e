package vn.docbao.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How words are written in the texts at hand: what a capital at a sentence's beginning hides, and whether a row of
 * capitalised words is a whole name, is learned from all places where it is seen.
 */
final class Usage {

    private final Map<String, Integer> lower = new HashMap<>();
    private final Map<String, Integer> capital = new HashMap<>();
    private final Map<String, Integer> runsInside = new HashMap<>();
    private final Map<String, Integer> runs = new HashMap<>();
    private final Map<String, Map<String, Integer>> followers = new HashMap<>();

    void add(List<Word> words, List<Run> found) {
        for (Word word : words) {
            if (!word.starts()) {
                (word.capital() ? capital : lower).merge(word.lower(), 1, Integer::sum);
            }
        }
        for (Run run : found) {
            String text = run.text();
            runs.merge(text, 1, Integer::sum);
            if (!run.starts()) {
                runsInside.merge(text, 1, Integer::sum);
            }
            if (run.known() == null && endsNative(run.words())) {
                followers.computeIfAbsent(text, t -> new HashMap<>(4)).merge(run.follower(), 1, Integer::sum);
            }
        }
    }

    /** Whether the word that begins a sentence owes its capital to that alone. */
    boolean usuallyLower(Word word) {
        return lower.getOrDefault(word.lower(), 0) > capital.getOrDefault(word.lower(), 0);
    }

    /** Whether it has a capital where no sentence begins. */
    boolean seenCapital(Word word) {
        return capital.containsKey(word.lower());
    }

    boolean seenInside(String run) {
        return runsInside.containsKey(run);
    }

    int count(String run) {
        return runs.getOrDefault(run, 0);
    }

    /**
     * Whether the name goes on in lower case, as "Bộ Quốc" does: nearly always the same word behind it. Only names that
     * end in a Vietnamese syllable do.
     */
    boolean broken(List<Word> words) {
        if (!endsNative(words)) {
            return false;
        }
        Map<String, Integer> behind = followers.get(Run.text(words));
        if (behind == null) {
            return false;
        }
        int all = behind.values().stream().mapToInt(Integer::intValue).sum();
        return behind.entrySet().stream().anyMatch(f -> !f.getKey().isEmpty() && f.getValue() * 5 >= all * 3);
    }

    private static boolean endsNative(List<Word> words) {
        return Syllable.isNative(words.getLast().text());
    }
}
