package vn.docbao.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.Words;

/** Finds the credits of pictures by the marks of a lexicon. */
final class Credits {

    private static final int LONGEST = 90;
    private static final int LONGEST_NAME = 6;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** A name in capitals glued to the next sentence: "QUỐCÔng". */
    private static final Pattern GLUED_CAPITALS = Pattern.compile("^(\\p{Lu}[\\p{Lu}.]+)(?=\\p{Lu}\\p{Ll})");

    private final Lexicon lexicon;
    private final Pattern mark;
    private final Pattern open;
    private final List<String> openers;

    Credits(Lexicon lexicon) {
        this.lexicon = lexicon;
        String marks = phrases(lexicon.printed(Lexicon.Effect.CREDIT).stream());
        // A mark stands at the start, behind a sentence's end, a dash or a bracket. Anywhere else only a capital and a
        // colon tell it from "hình ảnh: …".
        String before = "(?:^[-–—]?\\s*|(?<=[.!?…:;,”\"'’)])\\s*|\\s?[-–—|]\\s*|\\s*[(\\[]\\s*)";
        String capital = "(?<=[\\p{L}\\p{N}%])\\s*(?-i:" + marks + ")";
        this.mark = Pattern.compile("(?:" + before + "(?:" + marks + ")|" + capital + ")\\s*:\\s*", FLAGS);
        // Without a colon what follows is a verb that is part of the credit, or a name.
        String verbs = phrases(lexicon.printed(Lexicon.Effect.CREDIT_OPEN).stream());
        this.openers = lexicon.printed(Lexicon.Effect.CREDIT_OPEN).stream()
                .map(phrase -> phrase.substring(0, phrase.indexOf(' ')))
                .distinct()
                .toList();
        String first = phrases(openers.stream());
        this.open = Pattern.compile(
                before + "(?-i:(?=(?:" + verbs + ")(?:[\\s.)\\]]|$)|(?:" + first + ")\\s+\\p{Lu})(?:" + first
                        + "))\\s+",
                Pattern.UNICODE_CASE);
    }

    private static String phrases(Stream<String> phrases) {
        return phrases.sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    Pattern mark() {
        return mark;
    }

    /** The credit that ends the text; none where more than a credit follows the mark. */
    Optional<Credit> atEnd(String text) {
        // Most lines hold neither a colon nor such a word near their end: looking for these first is cheap.
        int tail = tail(text);
        Matcher found = text.indexOf(':', tail) < 0 ? null : last(mark, text);
        if (found == null) {
            boolean opens = openers.stream().anyMatch(word -> text.indexOf(word, tail) >= 0);
            found = opens ? last(open, text) : null;
            if (found == null || !isOpenCredit(text.substring(found.end()))) {
                return Optional.empty();
            }
        }
        String credit = text.substring(found.end());
        if (credit.length() > LONGEST || holdsSentences(credit) || Words.endsCut(credit)) {
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
        Matcher found = mark.matcher(text);
        if (!found.find()) {
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

    private static int tail(String text) {
        return Math.max(0, text.length() - LONGEST - 30);
    }

    private static @Nullable Matcher last(Pattern pattern, String text) {
        // Only the end of a long text is looked at: a credit is short.
        int from = tail(text);
        Matcher matcher = pattern.matcher(text);
        int start = -1;
        while (from <= text.length() && matcher.find(from)) {
            start = matcher.start();
            from = Math.max(matcher.end(), from + 1);
        }
        return start >= 0 && matcher.find(start) ? matcher : null;
    }

    private static boolean holdsSentences(String credit) {
        int stop = credit.indexOf(". ");
        return stop > 2 && Words.count(credit.substring(stop)) > 2;
    }
}
