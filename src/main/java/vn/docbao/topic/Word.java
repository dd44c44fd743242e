package vn.docbao.topic;

import java.util.Locale;

/**
 * A word of a text and what stands before it.
 *
 * @param starts whether a sentence, a quotation or a line begins with it, so that its capital says nothing
 * @param joined whether only a space parts it from the word before
 * @param hyphened whether a hyphen or dash does
 */
record Word(String text, boolean starts, boolean joined, boolean hyphened) {

    boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
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

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
