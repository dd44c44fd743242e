package vn.docbao.reader;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The order of Vietnamese dictionaries: syllable by syllable, so that everything that begins with "An" comes before
 * "Án". A collator by itself looks at the tones only when all the letters are equal.
 */
final class SyllableOrder implements Comparator<String> {

    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");

    private final Collator collator = Collator.getInstance(Locale.of("vi", "VN"));

    @Override
    public int compare(String one, String other) {
        String[] left = BETWEEN.split(one.strip());
        String[] right = BETWEEN.split(other.strip());
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = collator.compare(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }
}
