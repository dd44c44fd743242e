package vn.docbao.search;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.util.CharTokenizer;

/**
 * Syllables, or pairs of neighbouring syllables, with their marks or folded. Pairs stand for words, most of which have two
 * syllables in Vietnamese, and need no lexicon.
 */
final class VietnameseAnalyzer extends Analyzer {

    private static final int GAP = 100;

    private final LevellingFilter.Marks marks;
    private final boolean pairs;

    VietnameseAnalyzer(LevellingFilter.Marks marks, boolean pairs) {
        this.marks = marks;
        this.pairs = pairs;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer syllables = syllables();
        TokenStream words = new LevellingFilter(syllables, marks);
        return new TokenStreamComponents(syllables, pairs ? new PairsFilter(words) : words);
    }

    // Not Unicode's words, which keep "TP.HCM" and "O'Brien" in one: the parts are typed alone as well.
    private static Tokenizer syllables() {
        return CharTokenizer.fromTokenCharPredicate(Spelling::inWord);
    }

    /** Folded pairs of a text, for a field that has no analyzer. */
    static TokenStream pairs(Reader text) {
        Tokenizer syllables = syllables();
        syllables.setReader(text);
        return new PairsFilter(new LevellingFilter(syllables, LevellingFilter.Marks.DROPPED));
    }

    /** Texts of one field stand so far apart that no phrase reaches over. */
    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
