package vn.docbao.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds Vietnamese text so that spellings meet that a reader takes for the same: "Đảm bảo" and "dam bao", composed and
 * decomposed letters, tone marks on either vowel ("hoà", "hòa").
 */
public final class Fold {

    private Fold() {}

    /** Lower case without any marks; every other character stays. đ has no decomposition, nor have its look-alikes. */
    public static String fold(CharSequence text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().forEach(c -> {
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.appendCodePoint(
                        switch (c) {
                            case 'đ', 'Đ', 'Ð', 'Ɖ', 'ð' -> 'd';
                            default -> Character.toLowerCase(c);
                        });
            }
        });
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Folded letters and digits only, words apart by one space: what titles and names are matched by. */
    public static String key(CharSequence text) {
        String folded = fold(text);
        StringBuilder key = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                key.appendCodePoint(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return key.toString();
    }
}
