package vn.docbao.text;

import java.util.Locale;

/** Shapes of words. A word is a run of characters between spaces; in Vietnamese mostly one syllable. */
public final class Words {

    private static final String CLOSING = "\"'”’»)]";

    private Words() {}

    /** How many words of the text hold a letter or a digit. */
    public static int count(CharSequence text) {
        return count(text, Integer.MAX_VALUE);
    }

    /** Whether the text holds more than so many words; reads no further than that. */
    public static boolean moreThan(int words, CharSequence text) {
        return count(text, words + 1) > words;
    }

    private static int count(CharSequence text, int enough) {
        int count = 0;
        boolean counted = false;
        int length = text.length();
        for (int i = 0; i < length && count < enough; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                counted = false;
            } else if (!counted && isLetterOrDigit(c)) {
                counted = true;
                count++;
            }
        }
        return count;
    }

    /** As {@link Character#isLetterOrDigit(char)}, which takes its answers from a table, and is slow for so small a question. */
    private static boolean isLetterOrDigit(char c) {
        int letter = c | 0x20;
        return c < 0x80 ? letter >= 'a' && letter <= 'z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c);
    }

    /** Whether the first letter is upper case; marks and quotes before it do not matter, a digit counts as upper case. */
    public static boolean startsUpper(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return !Character.isLowerCase(c);
            }
            if (Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    public static boolean startsLower(CharSequence text) {
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    /** Whether every letter is upper case, and there is one. */
    public static boolean allUpper(CharSequence text) {
        boolean letter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letter |= Character.isLetter(c);
        }
        return letter;
    }

    /** A name as headings print it: its first letter large where its first word has only small ones; "iPhone" stays. */
    public static String asHeading(String name) {
        int space = name.indexOf(' ');
        String first = space < 0 ? name : name.substring(0, space);
        return startsLower(first) && first.equals(first.toLowerCase(Locale.ROOT))
                ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)
                : name;
    }

    public static boolean hasLetterOrDigit(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The last character that is not a closing quote or bracket, 0 for none. */
    public static char lastMark(CharSequence text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (CLOSING.indexOf(text.charAt(i)) < 0) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    /** Whether the text ends in dots that say it was cut. */
    public static boolean endsCut(String text) {
        return text.endsWith("...") || text.endsWith("…");
    }
}
