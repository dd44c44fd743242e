package vn.docbao.topic;

import vn.docbao.text.SyllableShape;

/** "S-400", "Su-57", "Covid-19": letters and a number are one word; some papers print a space before the hyphen. */
final class ModelName {

    private static final int MOST_LETTERS = 8;
    private static final int MOST_DIGITS = 4;
    private static final int MOST_BEHIND = 3;

    /** Longer ones may be a Vietnamese word before a negative number. */
    private static final int NO_WORD = 2;

    private ModelName() {}

    /**
     * Behind the number of the word that stands from one place to another, the latter itself where it has none.
     *
     * @param end behind the word's letters
     */
    static int number(String text, int from, int end) {
        if (end - from > MOST_LETTERS || !isName(text, from, end)) {
            return end;
        }
        int at = end;
        if (at < text.length()
                && text.charAt(at) == ' '
                && (end - from <= NO_WORD || !SyllableShape.fits(text.substring(from, end)))) {
            at++;
        }
        if (at + 1 >= text.length() || text.charAt(at) != '-' || !isDigit(text.charAt(at + 1))) {
            return end;
        }
        int digits = at + 1;
        int behind = digits;
        while (behind < text.length() && isDigit(text.charAt(behind))) {
            behind++;
        }
        int letters = behind;
        while (behind < text.length() && isCapital(text.charAt(behind))) {
            behind++;
        }
        boolean model = letters - digits <= MOST_DIGITS && behind - letters <= MOST_BEHIND && ends(text, behind);
        return model ? behind : end;
    }

    /** A capital, then letters of any language that has no marks. */
    private static boolean isName(String text, int from, int end) {
        if (!isCapital(text.charAt(from))) {
            return false;
        }
        for (int i = from + 1; i < end; i++) {
            char c = text.charAt(i);
            if (!isCapital(c) && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return true;
    }

    /** Neither a date ("5-2018"), a figure ("1.5"), nor a longer word goes on there. */
    private static boolean ends(String text, int place) {
        if (place == text.length()) {
            return true;
        }
        char c = text.charAt(place);
        boolean goesOn = c == '-' || c == '/' || c == '.' || c == ',';
        return !Character.isLetterOrDigit(c)
                && !(goesOn && place + 1 < text.length() && isDigit(text.charAt(place + 1)));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
