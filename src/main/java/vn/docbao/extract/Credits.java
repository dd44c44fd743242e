package vn.docbao.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.docbao.text.Words;

/** Finds the credits of pictures by the marks of a lexicon. */
final class Credits {

    private static final int LONGEST = 90;
    private static final int LONGEST_NAME = 6;
    /** Words of a credit with one capital. */
    private static final int LONGEST_SMALL = 4;

    /** A name in capitals glued to the next sentence: "QUỐCÔng". */
    private static final Pattern GLUED_CAPITALS = Pattern.compile("^(\\p{Lu}[\\p{Lu}.]+)(?=\\p{Lu}\\p{Ll})");

    private final Lexicon lexicon;
    private final CreditMarks marks;

    Credits(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.marks = new CreditMarks(lexicon);
    }

    CreditMarks marks() {
        return marks;
    }

    /** The credit that ends the text; none where more than a credit follows the mark. */
    Optional<Credit> atEnd(String text) {
        // Only the end of a long text is looked at: a credit is short.
        int tail = Math.max(0, text.length() - LONGEST - 30);
        Matcher found = marks.last(text, tail);
        if (found == null) {
            found = marks.lastOpen(text, tail);
            if (found == null || !isOpenCredit(text.substring(found.end()))) {
                return Optional.empty();
            }
        }
        String credit = text.substring(found.end());
        if (credit.length() > LONGEST || holdsSentences(credit) || isSentence(credit) || Words.endsCut(credit)) {
            return Optional.empty();
        }
        return Optional.of(Credit.of(text.substring(0, found.start()), credit, text.length()));
    }

    /** Behind a mark without a colon: words that begin small ("cắt từ clip"), or a name and nothing else. */
    private static boolean isOpenCredit(String credit) {
        return Words.startsLower(credit)
                || Words.count(credit) <= 4 && Stream.of(credit.split(" ")).allMatch(Words::startsUpper);
    }

    /** The first credit inside a text that goes on behind it without a full stop. */
    Optional<Credit> inside(String text) {
        Matcher found = marks.first(text, 0);
        if (found == null) {
            return Optional.empty();
        }
        int end = end(text, found);
        return end == found.end()
                ? Optional.empty()
                : Optional.of(Credit.of(text.substring(0, found.start()), text.substring(found.end(), end), end));
    }

    /** Where the credit behind a mark ends: at the bracket that was opened before it, or where the name ends. */
    int end(String text, Matcher found) {
        String marked = found.group().stripLeading();
        if (marked.startsWith("(") || marked.startsWith("[")) {
            int close = text.indexOf(marked.charAt(0) == '(' ? ')' : ']', found.end());
            if (close > 0 && close - found.end() < LONGEST) {
                return close;
            }
        }
        return nameEnd(text, found.end());
    }

    /**
     * Where a name ends that nothing separates from the sentence behind it: known agencies and words in capitals are
     * sure; otherwise capitalised words up to one that begins a sentence, as the lexicon or a small word behind it tells.
     */
    private int nameEnd(String text, int from) {
        int small = smallEnd(text, from);
        if (small >= 0) {
            return small;
        }
        int end = from;
        int at = from;
        boolean sure = false;
        for (int words = 0; at < text.length() && words < LONGEST_NAME; words++) {
            int limit = Math.min(text.length(), at + LONGEST + 1);
            int wordEnd = text.indexOf(' ', at, limit) < 0 ? limit : text.indexOf(' ', at, limit);
            if (wordEnd - at > LONGEST) {
                break;
            }
            String word = text.substring(at, wordEnd);
            Matcher glued = GLUED_CAPITALS.matcher(word);
            if (glued.find()) {
                return at + glued.end();
            }
            if (words > 0
                    && isJoiner(word)
                    && wordEnd + 1 < text.length()
                    && Words.startsUpper(text.substring(wordEnd + 1, wordEnd + 2))) {
                sure = false;
                at = wordEnd + 1;
                continue;
            }
            boolean capitals = Words.allUpper(word);
            boolean sentence = lexicon.hasExact(Lexicon.Effect.OPENER, word)
                    || wordEnd + 1 < text.length() && Words.startsLower(text.substring(wordEnd + 1, wordEnd + 2));
            if (!Words.startsUpper(word) || sure && !capitals || words > 0 && sentence && !capitals) {
                break;
            }
            sure |= capitals || lexicon.has(Lexicon.Effect.AGENCY, word.substring(word.lastIndexOf('/') + 1));
            end = wordEnd;
            at = wordEnd + 1;
            if (".,;)".indexOf(word.charAt(word.length() - 1)) >= 0 && word.length() > 2) {
                break;
            }
        }
        return end;
    }

    /**
     * Where a credit ends that has one capital, "Nhân vật cung cấp": at the next; where none comes soon it is no credit but a
     * sentence ("Video: Cận cảnh những …"), and ends where it begins. -1 where the second word has a capital or there is none.
     */
    private int smallEnd(String text, int from) {
        int end = wordEnd(text, from);
        String first = text.substring(from, end);
        if (!Words.startsUpper(first)
                || Words.allUpper(first)
                || lexicon.has(Lexicon.Effect.AGENCY, first)
                || end + 1 >= text.length()
                || !Character.isLowerCase(text.charAt(end + 1))) {
            return -1;
        }
        for (int words = 1; words < LONGEST_SMALL; words++) {
            end = wordEnd(text, end + 1);
            boolean closed = end + 1 >= text.length() || ".,;)".indexOf(text.charAt(end - 1)) >= 0;
            if (closed || !Character.isLowerCase(text.charAt(end + 1))) {
                return end;
            }
        }
        return from;
    }

    private static int wordEnd(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        int space = from > limit ? -1 : text.indexOf(' ', from, limit);
        return space < 0 ? limit : space;
    }

    /** Whether what follows a mark is nothing but a credit: "tổng hợp" at the end of a text. */
    static boolean closes(String text, int from) {
        if (text.length() - from > LONGEST / 2) {
            return false;
        }
        String rest = text.substring(from);
        return !rest.isBlank() && !holdsSentences(rest);
    }

    private static boolean isJoiner(String word) {
        return word.length() == 1 && "-–/".indexOf(word.charAt(0)) >= 0;
    }

    /** "Video: Cận cảnh những chiếc ghe cũ nằm chờ sửa": many words and one capital are no name. */
    private static boolean isSentence(String credit) {
        return Words.moreThan(LONGEST_NAME, credit)
                && Stream.of(credit.split(" ")).skip(1).noneMatch(Words::startsUpper);
    }

    private static boolean holdsSentences(String credit) {
        int stop = credit.indexOf(". ");
        return stop > 2 && Words.count(credit.substring(stop)) > 2;
    }
}
