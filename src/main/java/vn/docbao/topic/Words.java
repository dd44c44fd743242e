package vn.docbao.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a text into words. */
final class Words {

    private static final String INSIDE_WORDS = ".'’&";

    private static final int LETTERS_NUMBERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private static final int LETTERS_NUMBERS_MARKS = LETTERS_NUMBERS
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK;

    /** Towns are shortened with a full stop that ends no sentence: "TP. Hà Nội". */
    private static final Set<String> SHORTENED = Set.of("TP", "Tp", "TX", "Tx");

    private static final String SENTENCE_MARKS = ".!?…:;•*\n\"“”‘«([{|/";

    private Words() {}

    static List<Word> of(String printed) {
        // Some papers print the Icelandic letter, which looks the same.
        String text = printed.replace('\u00D0', 'Đ').replace('\u00F0', 'đ');
        List<Word> words = new ArrayList<>(text.length() / 5 + 1);
        int end = 0;
        for (int at = 0; at < text.length(); ) {
            int behind = end(text, at);
            if (behind == at) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            String gap = at - end == 1 && text.charAt(end) == ' ' ? " " : text.substring(end, at);
            if (!words.isEmpty()
                    && gap.strip().equals(".")
                    && SHORTENED.contains(words.getLast().text())) {
                gap = " ";
            }
            boolean first = words.isEmpty();
            int number = ModelName.number(text, at, behind);
            String word = text.substring(at, behind);
            List<String> parts =
                    number == behind ? split(word) : List.of(word + text.substring(text.indexOf('-', behind), number));
            behind = number;
            for (String part : parts) {
                boolean starts = first || endsSentence(gap);
                words.add(Word.of(part, starts, !first && !starts && gap.isBlank(), !first && gap.equals("-")));
                first = false;
                gap = ".";
            }
            at = behind;
            end = behind;
        }
        return words;
    }

    /**
     * Behind the word that begins at a place, the place itself where none does: initials ("J.D."), or letters and digits
     * with single dots, apostrophes or ampersands inside ("TP.HCM").
     */
    private static int end(String text, int from) {
        int end = endOfInitials(text, from);
        if (end > from) {
            return end;
        }
        end = endOfLetters(text, from);
        while (end > from && end < text.length() && INSIDE_WORDS.indexOf(text.charAt(end)) >= 0) {
            int more = endOfLetters(text, end + 1);
            if (more == end + 1) {
                break;
            }
            end = more;
        }
        return end;
    }

    private static int endOfInitials(String text, int from) {
        int end = from;
        while (end + 1 < text.length()
                && text.charAt(end + 1) == '.'
                && Character.getType(text.charAt(end)) == Character.UPPERCASE_LETTER) {
            end += 2;
        }
        return end - from >= 4 ? end : from;
    }

    private static int endOfLetters(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            int wanted = end == from ? LETTERS_NUMBERS : LETTERS_NUMBERS_MARKS;
            if ((wanted >> Character.getType(c) & 1) == 0) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean endsSentence(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            if (SENTENCE_MARKS.indexOf(gap.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "liên minh.Không": a full stop whose space was lost is none of a name's. */
    private static List<String> split(String word) {
        int dot = word.indexOf('.');
        if (dot > 1 && dot + 1 < word.length() && Character.isLowerCase(word.charAt(dot - 1))) {
            List<String> parts = new ArrayList<>();
            parts.add(word.substring(0, dot));
            parts.addAll(split(word.substring(dot + 1)));
            return parts;
        }
        return List.of(word);
    }
}
