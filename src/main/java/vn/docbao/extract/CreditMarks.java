package vn.docbao.extract;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the words that lead to a picture's credit, with a colon ("Ảnh:") or without ("Ảnh cắt từ …"). */
final class CreditMarks {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final Pattern mark;
    private final Pattern open;
    private final Pattern unmarked;
    /** What stands before the colon. */
    private final List<String> words;

    private final List<String> openers;
    private final String openersLetters;

    CreditMarks(Lexicon lexicon) {
        this.words = lexicon.printed(Lexicon.Effect.CREDIT);
        String marks = phrases(words.stream());
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
        this.openersLetters = openers.stream()
                .map(opener -> opener.substring(0, 1))
                .distinct()
                .collect(Collectors.joining());
        String first = phrases(openers.stream());
        this.unmarked = Pattern.compile("\\s*[(\\[]\\s*(?:" + verbs + ")(?:\\s[^()\\[\\]:]{1,60})?[)\\]]\\.?"
                + "|(?<=[.!?…”\"])\\s+(?:" + first + ")\\s+\\p{Lu}{2,}(?:/\\p{Lu}{2,})*(?=[\\s.]|$)\\.?"
                + "|(?<=[.!?…”\"])\\s+(?:" + first + ")(?:\\s\\p{Lu}\\p{L}*){1,3}\\.(?=\\s|$)");
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

    /**
     * The first mark at or behind an index; null for none. Every mark is some words and a colon: only where those stand
     * is the pattern tried.
     */
    @Nullable
    Matcher first(String text, int from) {
        Matcher matcher = null;
        for (int colon = text.indexOf(':', from); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            int start = wordsBefore(text, colon);
            if (start < 0) {
                continue;
            }
            matcher = matcher == null
                    ? mark.matcher(text).useTransparentBounds(true).useAnchoringBounds(false)
                    : matcher;
            for (int at = Math.max(from, opening(text, start)); at < colon; at++) {
                if (matcher.region(at, text.length()).lookingAt()) {
                    return matcher;
                }
            }
        }
        return null;
    }

    /** Where the longest of the marks' words that end before a colon begin, -1 for none. */
    private int wordsBefore(String text, int colon) {
        int end = skipSpaces(text, colon);
        int longest = -1;
        for (String phrase : words) {
            if (phrase.length() > longest
                    && text.regionMatches(true, end - phrase.length(), phrase, 0, phrase.length())) {
                longest = phrase.length();
            }
        }
        return longest < 0 ? -1 : end - longest;
    }

    /** Where the spaces, the dash or the bracket begin that lead to a mark's words. */
    private static int opening(String text, int start) {
        int at = skipSpaces(text, start);
        boolean sign = at > 0 && "-–—|([".indexOf(text.charAt(at - 1)) >= 0;
        return sign ? skipSpaces(text, at - 1) : at;
    }

    private static int skipSpaces(String text, int end) {
        int at = end;
        while (at > 0 && text.charAt(at - 1) <= ' ') {
            at--;
        }
        return at;
    }

    /** The last mark at or behind an index; null for none. */
    @Nullable
    Matcher last(String text, int from) {
        Matcher last = null;
        Matcher next = first(text, from);
        while (next != null) {
            last = next;
            next = first(text, next.end());
        }
        return last;
    }

    /** The last mark without a colon at or behind an index; null for none. */
    @Nullable
    Matcher lastOpen(String text, int from) {
        if (!mayOpen(text, from)) {
            return null;
        }
        int at = from;
        Matcher matcher = open.matcher(text);
        int start = -1;
        while (at <= text.length() && matcher.find(at)) {
            start = matcher.start();
            at = Math.max(matcher.end(), at + 1);
        }
        return start >= 0 && matcher.find(start) ? matcher : null;
    }

    /**
     * Finds credits that have no colon, "(Ảnh minh họa)" or ". Ảnh AFP": inside a text a bracket sets them apart, or a name
     * in capitals. Null where there can be none.
     */
    @Nullable
    Matcher unmarked(String text) {
        return mayOpen(text, 0) ? unmarked.matcher(text).useTransparentBounds(true) : null;
    }

    /**
     * Moves to the first credit without a colon at or behind an index, false for none. It begins before a word that opens
     * such credits: everywhere else the pattern would be tried in vain.
     */
    boolean findUnmarked(Matcher unmarked, String text, int from) {
        for (int word = from; word < text.length(); word++) {
            if (openersLetters.indexOf(text.charAt(word)) >= 0
                    && isOpener(text, word)
                    && unmarked.region(Math.max(from, opening(text, word)), text.length())
                            .lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpener(String text, int at) {
        for (String opener : openers) {
            if (text.startsWith(opener, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayOpen(String text, int from) {
        for (String opener : openers) {
            if (text.indexOf(opener, from) >= 0) {
                return true;
            }
        }
        return false;
    }
}
