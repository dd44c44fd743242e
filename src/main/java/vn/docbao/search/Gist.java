package vn.docbao.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The pairs of syllables that tell an article from others; those of headline and summary count more than the text's.
 *
 * @param share how much of what is telling others say too: little, when only common words are left to compare
 */
record Gist(List<Weighted> terms, double share) {

    private static final int TERMS = 80;
    private static final double IN_HEADLINE = 4;
    private static final double IN_SUMMARY = 3;

    /** What an article is about its beginning tells; a text may be megabytes long. */
    private static final int BEGINNING = 12_000;

    /** As many characters of the text's beginning tell by what they name once; what comes later, by what it repeats. */
    private static final int OPENING = 800;

    /** What so many of all articles say tells none from others, and costs the most to look up. */
    private static final double COMMON = 0.2;

    /** In a library of a few articles on one thing all its names are common, and looking them up costs nothing. */
    private static final int NEVER_COMMON = 50;

    /** @param weight how much more it says of this article than a term that stands in it once */
    record Weighted(String term, double weight, double rarity, int frequency) {

        double worth() {
            return weight * rarity;
        }

        /** The index weighs by rarity once; what two articles share that few others have says more still. */
        double emphasis() {
            return weight * Math.sqrt(rarity);
        }
    }

    /** @param frequency in how many of the index's articles a term stands */
    static Gist of(vn.docbao.library.ArticleText text, Analyzer pairs, int articles, ToIntFunction<String> frequency)
            throws IOException {
        Map<String, Double> counts = counts(text, pairs);
        // In the order of the index, where each is looked for from the last one on.
        List<Weighted> best = new TreeMap<>(counts)
                .entrySet().stream()
                        .map(term ->
                                weighted(term.getKey(), term.getValue(), articles, frequency.applyAsInt(term.getKey())))
                        .sorted(Comparator.comparingDouble(Weighted::worth)
                                .reversed()
                                .thenComparing(Weighted::term))
                        .toList();
        // What nobody else says leads nowhere.
        List<Weighted> shared = best.stream()
                .filter(term -> term.frequency() > 1 && term.frequency() <= Math.max(NEVER_COMMON, COMMON * articles))
                .limit(TERMS)
                .toList();
        double own = best.stream().limit(TERMS).mapToDouble(Weighted::worth).sum();
        double told = shared.stream().mapToDouble(Weighted::worth).sum();
        return new Gist(shared, own == 0 ? 0 : told / own);
    }

    private static Weighted weighted(String term, double count, int articles, int frequency) {
        double rarity = Math.log(1 + (double) articles / Math.max(1, frequency));
        return new Weighted(term, 1 + Math.log(count), rarity, frequency);
    }

    /** The text's first lines are its headline and its summary: read once, what stands where tells its weight. */
    private static Map<String, Double> counts(vn.docbao.library.ArticleText text, Analyzer pairs) throws IOException {
        String all = text.plainText();
        int headlineEnd = all.startsWith(text.headline()) ? text.headline().length() : 0;
        int summaryEnd = text.summary() != null && all.startsWith(text.summary(), headlineEnd + 1)
                ? headlineEnd + 1 + text.summary().length()
                : headlineEnd;
        int openingEnd = Math.max(OPENING, summaryEnd);
        Map<String, Double> counts = new HashMap<>();
        Set<String> named = new HashSet<>();
        try (TokenStream terms =
                pairs.tokenStream(PairsField.NAME, all.substring(0, Math.min(BEGINNING, all.length())))) {
            CharTermAttribute term = terms.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = terms.addAttribute(OffsetAttribute.class);
            terms.reset();
            while (terms.incrementToken()) {
                int at = place.startOffset();
                String words = term.toString();
                counts.merge(words, at < headlineEnd ? IN_HEADLINE : at < summaryEnd ? IN_SUMMARY : 1, Double::sum);
                if (at < openingEnd) {
                    named.add(words);
                }
            }
            terms.end();
        }
        counts.entrySet().removeIf(entry -> entry.getValue() <= 1 && !named.contains(entry.getKey()));
        return counts;
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }
}
