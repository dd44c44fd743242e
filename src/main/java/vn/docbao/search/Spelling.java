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

    private static final String Y = "yỳýỷỹỵ";
    private static final String I = "iìíỉĩị";
    private static final Pattern BEFORE_LONE_Y = Pattern.compile("[bcdđfghjklmnpqrstvwxz]*|qu");

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

    /** For the characters that Vietnamese text is made of, which are asked about by the hundred thousand. */
    private static final boolean[] IN_WORD = new boolean[0x2000];

    static {
        for (int c = 0; c < IN_WORD.length; c++) {
            IN_WORD[c] = ofWord(c);
        }
    }

    private Spelling() {}

    /** The characters of {@link #WORD}. */
    static boolean inWord(int c) {
        return c < IN_WORD.length ? IN_WORD[c] : ofWord(c);
    }

    private static boolean ofWord(int c) {
        return (LETTERS_MARKS_NUMBERS >> Character.getType(c) & 1) != 0;
    }

    /** Without marks, y as i; "" for what is no word. */
    static String folded(String word) {
        return LONE_Y.matcher(Fold.key(word)).replaceFirst(WITH_I);
    }

    /** Lower case with its marks, in the one place that they are looked for; y as i. */
    static String exact(String word) {
        return unified(word.toLowerCase(Locale.ROOT));
    }

    /** @param word in lower case, its letters composed */
    static String unified(String word) {
        int last = word.length() - 1;
        int tone = last < 0 ? -1 : Y.indexOf(word.charAt(last));
        if (tone < 0) {
            return Tone.unify(word);
        }
        String before = word.substring(0, last);
        return BEFORE_LONE_Y.matcher(before).matches() ? before + I.charAt(tone) : Tone.unify(word);
    }

    /** False for most words that {@link #unified} leaves as they are. */
    static boolean mayUnify(char[] word, int length) {
        if (Y.indexOf(word[length - 1]) >= 0) {
            return true;
        }
        for (int i = 0; i + 1 < length; i++) {
            if (Tone.mayBeEarly(word[i], word[i + 1])) {
                return true;
            }
        }
        return false;
    }

    /** Whether the writer troubled to type marks, so that they mean something. */
    static boolean accented(String word) {
        return !Fold.key(word).equals(word.toLowerCase(Locale.ROOT));
    }
}
