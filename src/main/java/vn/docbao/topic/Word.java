package vn.docbao.topic;

import java.util.List;
import java.util.Locale;
import vn.docbao.text.SyllableShape;
import vn.docbao.text.Tone;

/**
 * A word of a text, with its tone mark where most papers put it, and what stands before it.
 *
 * @param key the lower-case word's in tables of counts
 * @param starts whether a sentence, a quotation or a line begins with it, so that its capital says nothing
 * @param joined whether only a space parts it from the word before
 * @param hyphened whether a hyphen without spaces does ("Jong-un")
 */
record Word(String text, String lower, long key, boolean starts, boolean joined, boolean hyphened) {

    static Word of(String text, boolean starts, boolean joined, boolean hyphened) {
        String printed = Tone.early(text);
        String lower = printed.toLowerCase(Locale.ROOT);
        return new Word(
                printed, lower.equals(printed) ? printed : lower, CountTable.key(lower), starts, joined, hyphened);
    }

    boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    boolean number() {
        return Character.isDigit(text.charAt(0));
    }

    /** Whether it can be a Vietnamese syllable; if not it is a foreign word or an abbreviation. */
    boolean syllable() {
        return SyllableShape.fits(text) && !(acronym() && text.length() > 1);
    }

    /** Capitals only, two letters at least: "NATO", "TP.HCM". */
    boolean acronym() {
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

    /** The words as they are printed. */
    static String text(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            if (!text.isEmpty()) {
                text.append(word.hyphened() ? '-' : ' ');
            }
            text.append(word.text());
        }
        return text.toString();
    }

    static boolean allSyllables(List<Word> words) {
        return words.stream().allMatch(Word::syllable);
    }
}
