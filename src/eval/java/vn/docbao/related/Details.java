package vn.docbao.related;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which texts tell of the same event, by the details they share: names of two and more capitalised words, and figures of
 * three and more digits, that few of the texts have. Three of them, two being names, are no chance.
 */
final class Details {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]*(?: \\p{Lu}[\\p{L}\\p{M}]*)+");
    private static final Pattern FIGURE = Pattern.compile("\\d[\\d.,]*\\d{2}");
    private static final int RARE = 8;
    private static final int SHARED = 3;
    private static final int SHARED_NAMES = 2;

    private final List<Set<String>> names = new ArrayList<>();
    private final List<Set<String>> figures = new ArrayList<>();

    void add(String text) {
        names.add(found(NAME, text));
        figures.add(found(FIGURE, text));
    }

    /** Of each text, by its number, the others of its event. */
    Map<Integer, Set<Integer>> events() {
        Map<Long, int[]> shared = new HashMap<>();
        count(names, 0, shared);
        count(figures, 1, shared);
        Map<Integer, Set<Integer>> events = new HashMap<>();
        shared.forEach((pair, counts) -> {
            if (counts[0] >= SHARED_NAMES && counts[0] + counts[1] >= SHARED) {
                int one = (int) (pair >> 32);
                int other = (int) (long) pair;
                events.computeIfAbsent(one, i -> new HashSet<>()).add(other);
                events.computeIfAbsent(other, i -> new HashSet<>()).add(one);
            }
        });
        return events;
    }

    private static void count(List<Set<String>> details, int kind, Map<Long, int[]> shared) {
        Map<String, List<Integer>> having = new HashMap<>();
        for (int i = 0; i < details.size(); i++) {
            for (String detail : details.get(i)) {
                having.computeIfAbsent(detail, d -> new ArrayList<>()).add(i);
            }
        }
        for (List<Integer> texts : having.values()) {
            if (texts.size() > RARE) {
                continue;
            }
            for (int a = 0; a < texts.size(); a++) {
                for (int b = a + 1; b < texts.size(); b++) {
                    shared.computeIfAbsent((long) texts.get(a) << 32 | texts.get(b), p -> new int[2])[kind]++;
                }
            }
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new HashSet<>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
