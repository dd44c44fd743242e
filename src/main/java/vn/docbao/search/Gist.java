package vn.docbao.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * The pairs of syllables that tell an article from others; those of headline and summary count more than the text's.
 *
 * @param share how much of what is telling others say too: little, when only common words are left to compare
 */
record Gist(List<Weighted> terms, double share) {

    private static final int TERMS = 50;
    private static final double IN_HEADLINE = 3;
    private static final double IN_SUMMARY = 2;

    /** What an article is about its beginning tells; a text may be megabytes long. */
    private static final int BEGINNING = 12_000;

    private static final String HEADLINE = ArticleText.field(ArticleText.HEADLINE, Analysis.EXACT_PAIRS);
    private static final String OPENING = ArticleText.field(ArticleText.OPENING, Analysis.EXACT_PAIRS);
    static final String WHOLE = ArticleText.field(ArticleText.WHOLE, Analysis.EXACT_PAIRS);

    /** @param weight how much more it says of this article than a term that stands in it once */
    record Weighted(String term, double weight, double rarity, int frequency) {

        double worth() {
            return weight * rarity;
        }
    }

    /** @param frequency in how many of the index's articles a term stands */
    static Gist of(vn.docbao.library.ArticleText text, Analyzer pairs, int articles, ToIntFunction<String> frequency)
            throws IOException {
        Map<String, Double> counts = new HashMap<>();
        String all = text.plainText();
        count(all.substring(0, Math.min(BEGINNING, all.length())), 1, pairs, counts);
        count(text.headline(), IN_HEADLINE, pairs, counts);
        count(text.summary(), IN_SUMMARY, pairs, counts);
        List<Weighted> best = counts.entrySet().stream()
                .map(term -> weighted(term.getKey(), term.getValue(), articles, frequency.applyAsInt(term.getKey())))
                .sorted(Comparator.comparingDouble(Weighted::worth).reversed().thenComparing(Weighted::term))
                .toList();
        // What nobody else says leads nowhere.
        List<Weighted> shared =
                best.stream().filter(term -> term.frequency() > 1).limit(TERMS).toList();
        double own = best.stream().limit(TERMS).mapToDouble(Weighted::worth).sum();
        double told = shared.stream().mapToDouble(Weighted::worth).sum();
        return new Gist(shared, own == 0 ? 0 : told / own);
    }

    private static Weighted weighted(String term, double count, int articles, int frequency) {
        double rarity = Math.log(1 + (double) articles / Math.max(1, frequency));
        return new Weighted(term, 1 + Math.log(count), rarity, frequency);
    }

    private static void count(@Nullable String text, double each, Analyzer pairs, Map<String, Double> counts)
            throws IOException {
        if (text == null || text.isBlank()) {
            return;
        }
        try (TokenStream terms = pairs.tokenStream(WHOLE, text)) {
            CharTermAttribute term = terms.addAttribute(CharTermAttribute.class);
            terms.reset();
            while (terms.incrementToken()) {
                counts.merge(term.toString(), each, Double::sum);
            }
            terms.end();
        }
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    Query query() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Weighted term : terms) {
            add(query, WHOLE, term.term(), term.weight());
            add(query, HEADLINE, term.term(), term.weight());
            add(query, OPENING, term.term(), term.weight());
        }
        return query.build();
    }

    private static void add(BooleanQuery.Builder query, String field, String term, double weight) {
        query.add(new BoostQuery(new TermQuery(new Term(field, term)), (float) weight), BooleanClause.Occur.SHOULD);
    }
}
