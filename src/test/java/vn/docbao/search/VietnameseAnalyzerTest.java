package vn.docbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.junit.jupiter.api.Test;
import vn.docbao.search.LevellingFilter.Marks;

class VietnameseAnalyzerTest {

    private static final String TEXT = """
            Ở NGỮ NGHĨA: bộ Y tế (TP.HCM) chi 3.500 tỉ đồng, tương đương ½ quỹ đất ĐẶC KHU.
            Straße, ﬁn và ＡＢＣ; O'Brien – tie\u0302\u0301ng Vie\u0323\u0302t… 😀 hết.
            """;

    private record Token(String text, int from, int to, int step) {}

    @Test
    void wordsAreLevelledAsTheirFiltersDoOneByOne() throws IOException {
        assertThat(tokens(
                        new VietnameseAnalyzer(Marks.DROPPED, false),
                        TEXT.replace("Y ", "").replace("quỹ ", "")))
                .containsExactlyElementsOf(tokens(
                        of(words -> new ICUFoldingFilter(words)),
                        TEXT.replace("Y ", "").replace("quỹ ", "")));
        assertThat(tokens(new VietnameseAnalyzer(Marks.KEPT, false), "Đặc khu, ﬁn ＡＢＣ tie\u0302\u0301ng"))
                .containsExactlyElementsOf(
                        tokens(of(words -> new ICUNormalizer2Filter(words)), "Đặc khu, ﬁn ＡＢＣ tie\u0302\u0301ng"));
    }

    @Test
    void spellingsOfOneWordMeet() throws IOException {
        assertThat(texts(new VietnameseAnalyzer(Marks.DROPPED, false), "Bộ Y tế Mỹ quý Thuý may"))
                .containsExactly("bo", "i", "te", "mi", "qui", "thuy", "may");
        assertThat(texts(new VietnameseAnalyzer(Marks.KEPT, false), "Mỹ Mĩ hoà hòa Thuý Thúy"))
                .containsExactly("mĩ", "mĩ", "hoà", "hoà", "thuý", "thuý");
    }

    @Test
    void pairsAreLucenesShinglesOfTwo() throws IOException {
        for (String text : List.of(TEXT, "", "một", "một hai", "một hai ba", "một hai ba bốn năm")) {
            assertThat(tokens(new VietnameseAnalyzer(Marks.KEPT, true), text))
                    .as(text)
                    .containsExactlyElementsOf(tokens(shingles(), text));
        }
    }

    @Test
    void oneTextKnowsNothingOfTheTextBefore() throws IOException {
        try (Analyzer analyzer = new VietnameseAnalyzer(Marks.KEPT, true)) {
            tokens(analyzer, "một hai ba");
            assertThat(texts(analyzer, "bốn năm")).containsExactly("bốn năm");
        }
    }

    @Test
    void everyCharacterIsLevelledAsItsFilterDoes() throws IOException {
        StringBuilder text = new StringBuilder();
        for (char c = 1; c < 0x3000; c++) {
            // The index's y is i, and tone marks move: not of these letters in a row.
            text.append("b").append(c).append("k ").append(c).append("\u0301k ");
        }
        assertThat(tokens(new VietnameseAnalyzer(Marks.DROPPED, false), text.toString()))
                .containsExactlyElementsOf(tokens(of(words -> new ICUFoldingFilter(words)), text.toString()));
        assertThat(tokens(new VietnameseAnalyzer(Marks.KEPT, false), text.toString()))
                .containsExactlyElementsOf(tokens(of(words -> new ICUNormalizer2Filter(words)), text.toString()));
    }

    private interface Filter {
        TokenStream over(TokenStream words);
    }

    private static Analyzer of(Filter filter) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = CharTokenizer.fromTokenCharPredicate(Spelling::inWord);
                return new TokenStreamComponents(words, filter.over(words));
            }
        };
    }

    /** Of the same words. */
    private static Analyzer shingles() {
        return of(words -> {
            ShingleFilter pairs = new ShingleFilter(new LevellingFilter(words, Marks.KEPT), 2, 2);
            pairs.setOutputUnigrams(false);
            return pairs;
        });
    }

    private static List<String> texts(Analyzer analyzer, String text) throws IOException {
        return tokens(analyzer, text).stream().map(Token::text).toList();
    }

    private static List<Token> tokens(Analyzer analyzer, String text) throws IOException {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(
                        term.toString(), place.startOffset(), place.endOffset(), step.getPositionIncrement()));
            }
            stream.end();
        }
        return tokens;
    }
}
