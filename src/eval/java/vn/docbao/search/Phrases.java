package vn.docbao.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Three or four neighbouring syllables drawn from texts, at least one with marks, and the articles that print them so. */
record Phrases(Map<String, Set<Long>> having) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 4;
    private static final int FEWEST = 3;
    private static final int MOST = 200;

    /** @param folded whether words that differ in their marks alone are the same */
    static Phrases draw(Map<Long, String> texts, int count, boolean folded, Random random) {
        Map<Long, String[]> words = new HashMap<>();
        texts.forEach((id, text) -> words.put(id, words(text, folded)));
        List<String[]> all = texts.keySet().stream().sorted().map(words::get).toList();
        Map<String, Set<Long>> drawn = new HashMap<>();
        // Most are in one article alone; of those that are in several, enough are left.
        for (int i = 0; i < 40 * count; i++) {
            String[] text = all.get(random.nextInt(all.size()));
            int length = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
            if (text.length >= length) {
                int from = random.nextInt(text.length - length + 1);
                drawn.put(phrase(text, from, length), new HashSet<>());
            }
        }
        words.forEach((id, text) -> {
            for (int length = SHORTEST; length <= LONGEST; length++) {
                for (int from = 0; from + length <= text.length; from++) {
                    Set<Long> ids = drawn.get(phrase(text, from, length));
                    if (ids != null) {
                        ids.add(id);
                    }
                }
            }
        });
        drawn.entrySet()
                .removeIf(phrase -> phrase.getValue().size() < FEWEST
                        || phrase.getValue().size() > MOST
                        || !folded && !Spelling.accented(phrase.getKey()));
        List<String> kept = new ArrayList<>(drawn.keySet());
        kept.sort(null);
        java.util.Collections.shuffle(kept, random);
        drawn.keySet().retainAll(new HashSet<>(kept.subList(0, Math.min(count, kept.size()))));
        return new Phrases(drawn);
    }

    private static String phrase(String[] words, int from, int length) {
        return String.join(" ", Arrays.copyOfRange(words, from, from + length));
    }

    private static String[] words(String text, boolean folded) {
        return Spelling.WORD
                .matcher(text)
                .results()
                .map(word -> folded ? Spelling.folded(word.group()) : Spelling.exact(word.group()))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
