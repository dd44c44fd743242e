package vn.docbao.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.util.CharTokenizer;

/**
 * Syllables, or pairs of neighbouring syllables, with their marks or folded. Pairs stand for words, most of which have two
 * syllables in Vietnamese, and need no lexicon.
 */
final class VietnameseAnalyzer extends Analyzer {

    private static final int GAP = 100;

    private final boolean folded;
    private final boolean pairs;

    VietnameseAnalyzer(boolean folded, boolean pairs) {
        this.folded = folded;
        this.pairs = pairs;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        // Not Unicode's words, which keep "TP.HCM" and "O'Brien" in one: the parts are typed alone as well.
        Tokenizer syllables = CharTokenizer.fromTokenCharPredicate(Spelling::inWord);
        TokenStream words = folded
                ? new PatternReplaceFilter(new ICUFoldingFilter(syllables), Spelling.LONE_Y, Spelling.WITH_I, false)
                : new SpellingFilter(new ICUNormalizer2Filter(syllables));
        return new TokenStreamComponents(syllables, pairs ? pairs(words) : words);
    }

    /** Texts of one field stand so far apart that no phrase reaches over. */
    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    private static TokenStream pairs(TokenStream words) {
        ShingleFilter pairs = new ShingleFilter(words, 2, 2);
        pairs.setOutputUnigrams(false);
        return pairs;
    }
}
