package vn.docbao.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts texts into parts that are, or are not, words searched for. Parts are plain text: the page escapes them. */
final class Excerpt {

    /** Quotes are looked for near the beginning only: a text may be a book. */
    private static final int SEARCHED = 50_000;

    /** Lines run on in a quote; without a sign a caption would melt into the next sentence. */
    private static final Pattern END_WITHOUT_STOP = Pattern.compile("(?<![.!?…:;\"”])\n");

    private static final String STOP = " · ";

    private static final int WORDS_SHOWN = 42;
    private static final int WORDS_BEFORE = 8;

    private Excerpt() {}

    private record Word(int from, int to, boolean hit, String folded) {}

    /** The whole text. */
    static List<Part> mark(String text, Query query) {
        return parts(text, 0, text.length(), words(text, query));
    }

    /** The stretch of the text that holds the most of the words searched for. */
    static List<Part> around(String whole, Query query) {
        String searched = whole.substring(0, Math.min(SEARCHED, whole.length()));
        String text = END_WITHOUT_STOP.matcher(searched).replaceAll(STOP).replace('\n', ' ');
        List<Word> words = words(text, query);
        if (words.isEmpty()) {
            return List.of();
        }
        int best = 0;
        int most = -1;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).hit() && most < query.words().size()) {
                int distinct = distinctHits(words.subList(i, Math.min(i + WORDS_SHOWN - WORDS_BEFORE, words.size())));
                if (distinct > most) {
                    most = distinct;
                    best = i;
                }
            }
        }
        int first = Math.max(0, best - WORDS_BEFORE);
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

    private static int distinctHits(List<Word> words) {
        Set<String> hits = new HashSet<>();
        words.stream().filter(Word::hit).forEach(word -> hits.add(word.folded()));
        return hits.size();
    }

    private static List<Word> words(String text, Query query) {
        List<Word> words = new ArrayList<>();
        Matcher word = Spelling.WORD.matcher(text);
        while (word.find()) {
            String folded = Spelling.folded(word.group());
            words.add(new Word(word.start(), word.end(), query.words().contains(folded), folded));
        }
        return words;
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
                parts.add(new Part(text.substring(plainFrom, start), false));
            }
            plainFrom = words.get(i).to();
            parts.add(new Part(text.substring(start, plainFrom), true));
        }
        if (plainFrom < to) {
            parts.add(new Part(text.substring(plainFrom, to), false));
        }
        return parts;
    }
}
