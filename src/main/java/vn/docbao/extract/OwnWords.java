package vn.docbao.extract;

import java.util.regex.Pattern;

/** Tells words without a full stop that are a story's own text from headings. */
final class OwnWords {

    private static final Pattern SENTENCES = Pattern.compile("[\\p{Ll}\\d][.?!…][\"”’)]*\\s+[\"“‘(]*\\p{Lu}");

    private OwnWords() {}

    /** "- Vì tôi vừa có cháu", "* Vì sao?": somebody speaks, or a list goes on. */
    static boolean isLed(String text) {
        return text.length() > 2 && "-–—*•+▪".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
    }

    /** Speech, or a part of a sentence: a heading has its quotes and brackets closed and is one sentence. */
    static boolean isSpoken(String text) {
        long straight = text.chars().filter(c -> c == '"').count();
        long opened = text.chars().filter(c -> c == '“' || c == '(').count();
        long closed = text.chars().filter(c -> c == '”' || c == ')').count();
        boolean quoted = "\"“".indexOf(text.charAt(0)) >= 0 && "\"”".indexOf(text.charAt(text.length() - 1)) >= 0;
        return straight % 2 == 1
                || opened != closed
                || quoted
                || SENTENCES.matcher(text).find();
    }
}
