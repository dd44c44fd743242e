package vn.docbao.search;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.docbao.text.Fold;
import vn.docbao.text.Tone;

/** What a word is, and which spellings of it are the same: as the index's analysis has it, for words outside the index. */
final class Spelling {

    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** A syllable whose only vowel is y: "Mỹ", "lý", "quý", which are as often written with i. Not "may", "thuy". */
    static final Pattern LONE_Y = Pattern.compile("^([^aeiouy]*|qu)y$");

    static final String WITH_I = "$1i";

    private static final int LETTERS_MARKS_NUMBERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private Spelling() {}

    /** The characters of {@link #WORD}. */
    static boolean inWord(int c) {
        return (LETTERS_MARKS_NUMBERS >> Character.getType(c) & 1) != 0;
    }

    /** Without marks, y as i; "" for what is no word. */
    static String folded(String word) {
        return LONE_Y.matcher(Fold.key(word)).replaceFirst(WITH_I);
    }

    /** Lower case with its marks, in the one place that they are looked for. */
    static String exact(String word) {
        return Tone.unify(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the writer troubled to type marks, so that they mean something. */
    static boolean accented(String word) {
        return !Fold.key(word).equals(word.toLowerCase(Locale.ROOT));
    }
}
