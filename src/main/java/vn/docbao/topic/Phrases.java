package vn.docbao.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Noun phrases of a line: syllables that the library shows to belong together, and two such words in a row. Which
 * syllables make a word is learned, no list of words is needed.
 */
final class Phrases {

    private static final double BELONGS = 0.25;
    private static final double NOUN = 0.7;
    private static final double TIED = 0.05;
    private static final double TIED_CLOSELY = 0.2;
    private static final double INSEPARABLE = 0.5;
    private static final int LONGEST = 40;

    private final Vocabulary vocabulary;
    private final Statistics statistics;

    Phrases(Vocabulary vocabulary, Statistics statistics) {
        this.vocabulary = vocabulary;
        this.statistics = statistics;
    }

    /** @param found takes each phrase, and whether it is two words */
    void find(List<Word> line, BiConsumer<String, Boolean> found) {
        for (int from = 0; from < line.size(); from++) {
            int end = from;
            while (end < line.size()
                    && (end == from || line.get(end).joined())
                    && (common(line.get(end)) || end > from && secondHalf(line.get(end - 1), line.get(end)))) {
                end++;
            }
            if (end - from >= 2) {
                // "Thế vận hội": "vận" is the name's.
                boolean tied = from > 0
                        && line.get(from).joined()
                        && statistics.association(line.get(from - 1), line.get(from))
                                >= Math.max(BELONGS, statistics.association(line.get(from), line.get(from + 1)));
                inSegment(line.subList(tied ? from + 1 : from, end), found);
            }
            from = Math.max(from, end - 1);
        }
    }

    /** In lower case, or with a capital that the sentence gives it; no word of grammar. */
    private boolean common(Word word) {
        return !word.number()
                && word.syllable()
                && (!word.capital() || word.starts() && statistics.usuallyLower(word))
                && !word.grammatical();
    }

    /** "xổ số": a word of grammar may be half of another word. */
    private boolean secondHalf(Word first, Word second) {
        return second.syllable()
                && !second.capital()
                && second.grammatical()
                && statistics.association(first, second) >= INSEPARABLE;
    }

    private void inSegment(List<Word> segment, BiConsumer<String, Boolean> found) {
        List<List<Word>> words = cut(segment);
        for (int i = 0; i < words.size(); i++) {
            List<Word> word = words.get(i);
            if (word.size() == 2 && noun(word)) {
                offer(text(word), false, found);
            }
            if (i + 1 < words.size() && noun(word) && together(word, words.get(i + 1))) {
                offer(text(word) + " " + text(words.get(i + 1)), true, found);
            }
        }
    }

    private boolean together(List<Word> word, List<Word> next) {
        double ties = statistics.association(word.getLast(), next.getFirst());
        return word.size() + next.size() > 2
                && !vocabulary.title(text(word))
                && ties >= (next.size() == 1 ? TIED_CLOSELY : TIED);
    }

    private void offer(String phrase, boolean two, BiConsumer<String, Boolean> found) {
        if (phrase.length() <= LONGEST && !vocabulary.generic(phrase)) {
            found.accept(phrase, two);
        }
    }

    private boolean noun(List<Word> word) {
        return (word.size() == 2 ? statistics.nounness(word.get(0), word.get(1)) : statistics.nounness(word.getFirst()))
                >= NOUN;
    }

    /** Cuts a segment into words of one or two syllables so that what belongs together most stays together. */
    private List<List<Word>> cut(List<Word> segment) {
        int length = segment.size();
        double[] best = new double[length + 1];
        boolean[] pair = new boolean[length + 1];
        for (int end = 1; end <= length; end++) {
            best[end] = best[end - 1];
            if (end >= 2) {
                double belongs = statistics.association(segment.get(end - 2), segment.get(end - 1));
                if (belongs >= BELONGS && best[end - 2] + belongs > best[end]) {
                    best[end] = best[end - 2] + belongs;
                    pair[end] = true;
                }
            }
        }
        List<List<Word>> words = new ArrayList<>();
        for (int end = length; end > 0; ) {
            int from = end - (pair[end] ? 2 : 1);
            words.addFirst(segment.subList(from, end));
            end = from;
        }
        return words;
    }

    private static String text(List<Word> words) {
        String first = words.getFirst().lower();
        return words.size() == 1 ? first : first + " " + words.getLast().lower();
    }
}
