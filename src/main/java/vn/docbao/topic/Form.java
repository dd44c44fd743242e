package vn.docbao.topic;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.SyllableShape;
import vn.docbao.text.Tone;
import vn.docbao.topic.FunctionWords.Effect;

/**
 * A written word wherever it stands, with its tone mark where most papers put it. Texts are made of the same few thousand
 * syllables: what each is gets worked out once.
 *
 * @param key the lower-case word's in tables of counts
 * @param syllable whether it can be a Vietnamese syllable; if not it is a foreign word or an abbreviation
 * @param acronym capitals only, two letters at least: "NATO", "TP.HCM"
 * @param effect what a word of grammar tells of the words beside it; null for all others
 */
record Form(
        String text,
        String lower,
        long key,
        boolean capital,
        boolean number,
        boolean syllable,
        boolean acronym,
        @Nullable Effect effect) {

    /** Numbers and misspelled words have no end. */
    private static final int MOST = 20_000;

    private static final Map<String, Form> MET = new ConcurrentHashMap<>();

    static Form of(String written) {
        Form met = MET.get(written);
        if (met == null) {
            met = read(written);
            if (MET.size() >= MOST) {
                MET.clear();
            }
            MET.put(written, met);
        }
        return met;
    }

    private static Form read(String written) {
        String text = Tone.early(written);
        String lower = text.toLowerCase(Locale.ROOT);
        boolean acronym = isAcronym(text);
        return new Form(
                text,
                lower.equals(text) ? text : lower,
                CountTable.key(lower),
                Character.isUpperCase(text.codePointAt(0)),
                Character.isDigit(text.charAt(0)),
                !acronym && SyllableShape.fits(text),
                acronym,
                FunctionWords.of(lower));
    }

    private static boolean isAcronym(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isLetter(c)) {
                letters++;
            }
        }
        return letters >= 2;
    }
}
