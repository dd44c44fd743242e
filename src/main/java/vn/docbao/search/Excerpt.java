package vn.docbao.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts texts into parts that are, or are not, searched for. Parts are plain text: the page escapes them. One serves
 * all texts of a page.
 */
final class Excerpt {

    /** Quotes are looked for near the beginning only: a text may be a book. */
    private static final int SEARCHED = 50_000;

    /** Lines run on in a quote; without a sign a caption would melt into the next sentence. */
    private static final Pattern END_WITHOUT_STOP = Pattern.compile("(?<![.!?…:;\"”])\n");

    private static final String STOP = " · ";

    private static final int WORDS_SHOWN = 42;
    private static final int WORDS_BEFORE = 8;
    private static final int WORDS_BEHIND = WORDS_SHOWN - WORDS_BEFORE;

    private final Sought sought;

    Excerpt(Query query) {
        this.sought = new Sought(query);
    }

    /** The whole text. */
    List<Part> mark(String text) {
        Words words = words(text, false);
        return parts(text, 0, text.length(), words, 0, words.size());
    }

    /** The stretch of the text that holds the most of what is searched for. */
    List<Part> around(String whole) {
        String text = whole.substring(0, Math.min(SEARCHED, whole.length()));
        Words words = words(text, true);
        if (words.size() == 0) {
            return List.of();
        }
        int first = Math.max(0, best(words) - WORDS_BEFORE);
        int end = Math.min(words.size(), first + WORDS_SHOWN);
        int from = first == 0 ? 0 : words.from(first);
        int to = end == words.size() ? text.length() : words.to(end - 1);
        List<Part> parts = new ArrayList<>();
        if (from > 0) {
            parts.add(new Part("… ", false));
        }
        parts.addAll(parts(text, from, to, words, first, end));
        if (to < text.length()) {
            parts.add(new Part(" …", false));
        }
        return parts;
    }

    /** The first word of the stretch. */
    private int best(Words words) {
        int[] inside = new int[sought.count()];
        int different = 0;
        int most = 0;
        int best = 0;
        int end = 0;
        for (int start = 0; start < words.size() && most < inside.length; start++) {
            for (; end < words.size() && end < start + WORDS_BEHIND; end++) {
                different += words.hit(end) && inside[words.term(end)]++ == 0 ? 1 : 0;
            }
            if (words.hit(start)) {
                if (different > most) {
                    most = different;
                    best = start;
                }
                different -= --inside[words.term(start)] == 0 ? 1 : 0;
            }
        }
        return best;
    }

    /** @param enough whether to end, with what is shown behind, where all that is searched for stands close together */
    private Words words(String text, boolean enough) {
        Words words = new Words();
        int[] last = new int[sought.count()];
        Arrays.fill(last, -WORDS_BEHIND);
        int end = enough && last.length == 0 ? WORDS_SHOWN + 1 : Integer.MAX_VALUE;
        int at = 0;
        while (at < text.length() && words.size() < end) {
            int from = at;
            while (at < text.length() && Spelling.inWord(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            if (at == from) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            Sought.Forms forms =
                    sought.mayBegin(text.charAt(from)) ? sought.forms(text.substring(from, at)) : Sought.Forms.UNKNOWN;
            words.add(from, at, forms);
            if (forms != Sought.Forms.UNKNOWN
                    && found(words, last)
                    && enough
                    && end == Integer.MAX_VALUE
                    && close(last, words.size())) {
                end = words.size() + WORDS_SHOWN;
            }
        }
        return words;
    }

    /** Marks the terms that end with the last word, and whether there is one. */
    private boolean found(Words words, int[] last) {
        boolean found = false;
        for (int term = 0; term < last.length; term++) {
            if (sought.ends(words, term)) {
                words.mark(term, sought.length(term));
                last[term] = words.size();
                found = true;
            }
        }
        return found;
    }

    private static boolean close(int[] last, int size) {
        for (int place : last) {
            if (place <= size - WORDS_BEHIND) {
                return false;
            }
        }
        return true;
    }

    /** Hits with only a space between them become one part. */
    private static List<Part> parts(String text, int from, int to, Words words, int first, int end) {
        List<Part> parts = new ArrayList<>();
        int plainFrom = from;
        for (int i = first; i < end; i++) {
            if (!words.hit(i)) {
                continue;
            }
            int start = words.from(i);
            while (i + 1 < end
                    && words.hit(i + 1)
                    && text.substring(words.to(i), words.from(i + 1)).equals(" ")) {
                i++;
            }
            if (start > plainFrom) {
                parts.add(plain(text.substring(plainFrom, start)));
            }
            plainFrom = words.to(i);
            parts.add(new Part(text.substring(start, plainFrom), true));
        }
        if (plainFrom < to) {
            parts.add(plain(text.substring(plainFrom, to)));
        }
        return parts;
    }

    private static Part plain(String text) {
        return new Part(
                text.indexOf('\n') < 0
                        ? text
                        : END_WITHOUT_STOP.matcher(text).replaceAll(STOP).replace('\n', ' '),
                false);
    }
}
