package vn.docbao.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures are those that the gold's own scorer (score.py) gives for the same cases. */
class ScorerTest {

    private static final Offset<Double> EXACT = within(0.00005);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            Giá gạo tăng nhẹ                        | Giá  gạo tăng nhẹ                       | 1
            (a ) , b                                | ( a), b                                 | 1
            Một hai ba bốn năm                      | Một hai ba bốn sáu                      | 0.8
            Không phai qua phà                      | không phải qua pha                      | 0.5
            Thủ tướng thăm Nhật Bản tuần tới        | Thủ tướngthăm Nhật Bảntuần tới          | 0.967742
            Ngân hàng nhà nước giữ nguyên lãi suất  | Ngân hang nhà nước giử nguyên lãi xuất  | 0.921053
            😀 một hai ba bốn                       | một hai ba bốn 😀 nămx                  | 0.888889
            abc                                     | xyz                                     | 0
            ``                                      | a                                       | 0
            """)
    void textsAreAlikeByWordsOrByCharacters(String a, String b, double similarity) {
        assertThat(Phrase.of(a).similarity(Phrase.of(b))).isEqualTo(similarity, EXACT);
    }

    @ParameterizedTest
    @CsvSource({
        "abxcd, abcd, 0.888889",
        "qabxcd, abycdf, 0.666667",
        "Thủ tướng thăm, Thủ tướngthăm, 0.962963",
        "😀ab, ab😀, 0.666667",
        "private Thread currentThread;, private volatile Thread currentThread;, 0.865672"
    })
    void commonRunsCountAsDifflibCountsThem(String a, String b, double ratio) {
        assertThat(new CommonRuns(a, b).ratio()).isEqualTo(ratio, EXACT);
    }

    @Test
    void aFlawedPageScoresFieldByField() {
        PageScore score = Scorer.score(page("gold"), page("found"));
        Map<Field, Double> expected = Map.ofEntries(
                Map.entry(Field.TITLE, 1.0),
                Map.entry(Field.LEAD, 1.0),
                Map.entry(Field.AUTHOR, 1.0),
                Map.entry(Field.AGENCY, 0.0),
                Map.entry(Field.SECTION, 1.0),
                Map.entry(Field.DATE, 0.0),
                Map.entry(Field.TAGS, 0.6667),
                Map.entry(Field.PARAGRAPHS, 0.6),
                Map.entry(Field.BODY, 0.7593),
                Map.entry(Field.CAPTIONS, 0.6667),
                Map.entry(Field.HEADLINES, 0.3333),
                Map.entry(Field.STORIES, 0.0));
        expected.forEach(
                (field, figure) -> assertThat(score.of(field)).as(field.label).isEqualTo(figure, EXACT));
        assertThat(score.body().precision()).isEqualTo(0.7069, EXACT);
        assertThat(score.body().recall()).isEqualTo(0.8200, EXACT);
        assertThat(score.leakage()).isEqualTo(0.5);
        assertThat(score.credits()).isEqualTo(new PageScore.Credits(1, 1));
        assertThat(score.overall()).isEqualTo(0.5789, EXACT);
    }

    @Test
    void aFrontIsRightWhereNoStoryIsClaimed() {
        assertThat(Scorer.score(page("front"), page("front")).overall()).isEqualTo(1);
        assertThat(Scorer.score(page("front"), page("found")).overall()).isEqualTo(0.0769, EXACT);
        assertThat(Scorer.score(page("gold"), page("front")).overall()).isEqualTo(0.0769, EXACT);
    }

    @Test
    void aSetCountsFieldsOnlyWhereTheGoldHasThem() {
        SetScore set = new SetScore(
                List.of(Scorer.score(page("gold"), page("found")), Scorer.score(page("front"), page("front"))));
        assertThat(set.overall()).isEqualTo(0.7895, EXACT);
        assertThat(set.strict()).isEqualTo(0.7441, EXACT);
        assertThat(set.leakage()).isEqualTo(0.25);
        assertThat(set.credits()).hasValue(1);
        assertThat(set.mean(Field.TAGS)).isEqualTo(0.8333, EXACT);
        assertThat(set.meanWherePresent(Field.TAGS).orElseThrow()).isEqualTo(0.6667, EXACT);
        assertThat(set.having(Field.TAGS)).isEqualTo(1);
        assertThat(set.having(Field.HEADLINES)).isEqualTo(2);
        assertThat(set.meanWherePresent(Field.AGENCY)).isEmpty();
    }

    private static Page page(String name) {
        try (InputStream in = ScorerTest.class.getResourceAsStream(name + ".json")) {
            return Page.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
