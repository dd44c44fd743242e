package vn.docbao.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds Vietnamese text so that spellings meet that a reader takes for the same: "Đảm bảo" and "dam bao", composed and
 * decomposed letters, tone marks on either vowel ("hoà", "hòa").
 */
public final class Fold {

    /** Folded forms of the characters that Vietnamese text is made of: decomposing each anew is slow. */
    private static final char[] FOLDED = new char[0x2070];

    /** As FOLDED, for keys: what is no letter or digit is a gap. */
    private static final char[] KEY = new char[FOLDED.length];

    /** In the table: nothing is left of it. */
    private static final char DROPPED = 0;
    /** In the table: folds to more than one character. */
    private static final char SLOW = '\uFFFF';
    /** In the table of keys: parts words. */
    private static final char GAP = ' ';

    static {
        KEY[0] = GAP;
        for (char c = 1; c < FOLDED.length; c++) {
            String folded = foldSlowly(String.valueOf(c));
            FOLDED[c] = folded.isEmpty() ? DROPPED : folded.length() == 1 ? folded.charAt(0) : SLOW;
            boolean word = FOLDED[c] == DROPPED || FOLDED[c] == SLOW || Character.isLetterOrDigit(FOLDED[c]);
            KEY[c] = word ? FOLDED[c] : GAP;
        }
    }

    private Fold() {}

    /** Lower case without any marks; every other character stays. đ has no decomposition, nor have its look-alikes. */
    public static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || c >= FOLDED.length || FOLDED[c] == SLOW) {
                return foldSlowly(text);
            }
            if (FOLDED[c] != DROPPED) {
                folded.append(FOLDED[c]);
            }
        }
        return folded.toString();
    }

    static String foldSlowly(CharSequence text) {
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
        // Read from an array, and written over what was read: the key is never longer.
        char[] key = text.toString().toCharArray();
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < key.length; i++) {
            char c = key[i];
            char k = c < KEY.length ? KEY[c] : SLOW;
            if (k == GAP) {
                gap = true;
            } else if (k == SLOW) {
                return keySlowly(text);
            } else if (k != DROPPED) {
                if (gap && length > 0) {
                    key[length++] = ' ';
                }
                key[length++] = k;
                gap = false;
            }
        }
        return new String(key, 0, length);
    }

    /** The first word of the {@link #key}, "" for a text of none: enough to see that most texts match nothing. */
    public static String firstWord(CharSequence text) {
        int from = 0;
        while (from < text.length() && isBesideWords(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && !isGap(text.charAt(to))) {
            to++;
        }
        String word = key(text.subSequence(from, to));
        if (!word.isEmpty() && word.indexOf(' ') < 0) {
            return word;
        }
        // Characters beyond the table may part words, too.
        String all = key(text);
        int end = all.indexOf(' ');
        return end < 0 ? all : all.substring(0, end);
    }

    private static boolean isBesideWords(char c) {
        return c < KEY.length && (KEY[c] == GAP || KEY[c] == DROPPED);
    }

    private static boolean isGap(char c) {
        return c < KEY.length && KEY[c] == GAP;
    }

    private static String keySlowly(CharSequence text) {
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
