package vn.docbao.text;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where a tone mark stands: "hòa", "khỏe", "thúy" and "hoà", "khoẻ", "thuý" are the same words. Both ways are printed, and
 * a reader takes no notice.
 */
public final class Tone {

    private static final String EARLY = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";
    private static final String LATE = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";
    private static final Map<String, String> LATER = IntStream.range(0, EARLY.length() / 2)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(
                    i -> EARLY.substring(2 * i, 2 * i + 2), i -> LATE.substring(2 * i, 2 * i + 2)));

    private static final Map<String, String> EARLIER =
            LATER.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private Tone() {}

    /** The mark on the first vowel, as most papers print it; for a syllable in composed letters; its end decides. */
    public static String early(String syllable) {
        int last = syllable.length() - 2;
        // "quý" and "huỷ": behind a q the u is no vowel.
        if (last < 0 || syllable.charAt(last + 1) < 'à' || last > 0 && "qQ".indexOf(syllable.charAt(last - 1)) >= 0) {
            return syllable;
        }
        String end = syllable.substring(last);
        String earlier = EARLIER.get(end.toLowerCase(Locale.ROOT));
        if (earlier == null) {
            return syllable;
        }
        boolean capital = Character.isUpperCase(end.charAt(0));
        boolean all = Character.isUpperCase(end.charAt(1));
        return syllable.substring(0, last)
                + (all
                        ? earlier.toUpperCase(Locale.ROOT)
                        : capital ? Character.toUpperCase(earlier.charAt(0)) + earlier.substring(1) : earlier);
    }

    /** The mark on the second vowel; for lower-case composed text. */
    public static String unify(String text) {
        StringBuilder unified = null;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (!mayBeEarly(text.charAt(i), text.charAt(i + 1))) {
                continue;
            }
            String later = LATER.get(text.substring(i, i + 2));
            if (later != null) {
                unified = unified == null ? new StringBuilder(text) : unified;
                unified.replace(i, i + 2, later);
            }
        }
        return unified == null ? text : unified.toString();
    }

    /** Whether two letters in a row may have their mark on the first vowel; nearly all have not. */
    public static boolean mayBeEarly(char first, char second) {
        return first >= 'à' && (second == 'a' || second == 'e' || second == 'y');
    }
}
