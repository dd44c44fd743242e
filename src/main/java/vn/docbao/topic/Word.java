package vn.docbao.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.docbao.topic.FunctionWords.Effect;

/**
 * A word of a text and what stands before it.
 *
 * @param starts whether a sentence, a quotation or a line begins with it, so that its capital says nothing
 * @param joined whether only a space parts it from the word before
 * @param hyphened whether a hyphen without spaces does ("Jong-un")
 */
record Word(Form form, boolean starts, boolean joined, boolean hyphened) {

    static Word of(String text, boolean starts, boolean joined, boolean hyphened) {
        return new Word(Form.of(text), starts, joined, hyphened);
    }

    String text() {
        return form.text();
    }

    String lower() {
        return form.lower();
    }

    long key() {
        return form.key();
    }

    boolean capital() {
        return form.capital();
    }

    boolean number() {
        return form.number();
    }

    boolean syllable() {
        return form.syllable();
    }

    boolean acronym() {
        return form.acronym();
    }

    boolean grammatical() {
        return form.effect() != null;
    }

    @Nullable
    Effect effect() {
        return form.effect();
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
