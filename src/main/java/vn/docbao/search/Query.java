package vn.docbao.search;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.docbao.text.Fold;

/**
 * What a reader typed, as words.
 *
 * @param text as shown again in the form
 * @param words folded, each once; empty when nothing to search for was typed
 * @param accented those words that were typed with accents, lower case
 * @param shortened whether more was typed than is searched for
 */
public record Query(String text, Set<String> words, List<String> accented, boolean shortened) {

    /** More words than anybody looks for; each costs a condition in the database. */
    private static final int MOST_WORDS = 12;

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_WORD = 60;
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    public static Query of(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        Map<String, String> words = new LinkedHashMap<>();
        boolean shortened = text.length() > LONGEST_TEXT;
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String folded = Fold.key(word.group());
            if (folded.isEmpty() || folded.length() > LONGEST_WORD || words.containsKey(folded)) {
                continue;
            }
            if (words.size() == MOST_WORDS) {
                shortened = true;
                break;
            }
            words.put(folded, word.group().toLowerCase(Locale.ROOT));
        }
        List<String> accented = words.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(entry.getValue()))
                .map(Map.Entry::getValue)
                .toList();
        return new Query(shorten(text), Set.copyOf(words.keySet()), accented, shortened);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    private static String shorten(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1));
        return text.substring(0, splitsPair ? LONGEST_TEXT - 1 : LONGEST_TEXT);
    }
}
