package vn.docbao.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Cuts texts into parts that are, or are not, words searched for. Parts are plain text: the page escapes them. One serves
 * all texts of a page, because they are made of the same syllables.
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
    private static final int NOT_WANTED = -1;

    private final Map<String, Integer> wanted = new HashMap<>();
    private final Map<String, Integer> met = new HashMap<>();

    Excerpt(Query query) {
        query.words().forEach(word -> wanted.put(word, wanted.size()));
    }

    /** @param number of the word searched for that it is */
    private record Word(int from, int to, int number) {

        boolean hit() {
            return number != NOT_WANTED;
        }
    }

    /** The whole text. */
    List<Part> mark(String text) {
        return parts(text, 0, text.length(), words(text, false));
    }

    /** The stretch of the text that holds the most of the words searched for. */
    List<Part> around(String whole) {
        String text = whole.substring(0, Math.min(SEARCHED, whole.length()));
        List<Word> words = words(text, true);
        if (words.isEmpty()) {
            return List.of();
        }
        int first = Math.max(0, best(words) - WORDS_BEFORE);
        int last = Math.min(words.size(), first + WORDS_SHOWN) - 1;
        int from = first == 0 ? 0 : words.get(first).from();
        int to = last == words.size() - 1 ? text.length() : words.get(last).to();
        List<Part> parts = new ArrayList<>();
        if (from > 0) {
            parts.add(new Part("… ", false));
        }
        parts.addAll(parts(text, from, to, words.subList(first, last + 1)));
        if (to < text.length()) {
            parts.add(new Part(" …", false));
        }
        return parts;
    }

    private int best(List<Word> words) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < words.size() && most < wanted.size(); i++) {
            if (words.get(i).hit()) {
                int distinct = distinct(words.subList(i, Math.min(i + WORDS_BEHIND, words.size())));
                if (distinct > most) {
                    most = distinct;
                    best = i;
                }
            }
        }
        return best;
    }

    private int distinct(List<Word> words) {
        return (int) words.stream()
                .filter(Word::hit)
                .mapToInt(Word::number)
                .distinct()
                .count();
    }

    /** @param enough whether to end, with what is shown behind, where the words searched for all stand close together */
    private List<Word> words(String text, boolean enough) {
        List<Word> words = new ArrayList<>();
        int[] last = new int[wanted.size()];
        Arrays.fill(last, -WORDS_BEHIND);
        int end = enough && wanted.isEmpty() ? WORDS_SHOWN + 1 : Integer.MAX_VALUE;
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
            int number = met.computeIfAbsent(text.substring(from, at), this::number);
            if (number != NOT_WANTED) {
                last[number] = words.size();
                int start = words.size() - WORDS_BEHIND;
                if (enough && end == Integer.MAX_VALUE && Arrays.stream(last).allMatch(place -> place > start)) {
                    end = words.size() + WORDS_SHOWN + 1;
                }
            }
            words.add(new Word(from, at, number));
        }
        return words;
    }

    private int number(String word) {
        return wanted.getOrDefault(Spelling.folded(word), NOT_WANTED);
    }

    /** Hits with only a space between them become one part. */
    private static List<Part> parts(String text, int from, int to, List<Word> words) {
        List<Part> parts = new ArrayList<>();
        int plainFrom = from;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).hit()) {
                continue;
            }
            int start = words.get(i).from();
            while (i + 1 < words.size()
                    && words.get(i + 1).hit()
                    && text.substring(words.get(i).to(), words.get(i + 1).from())
                            .equals(" ")) {
                i++;
            }
            if (start > plainFrom) {
                parts.add(plain(text.substring(plainFrom, start)));
            }
            plainFrom = words.get(i).to();
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
