package vn.docbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "đàm phán|word đàm, word phán",
                "\"đàm phán\" nga|phrase đàm phán, word nga",
                "“đàm phán” nga|phrase đàm phán, word nga",
                "\"nga\"|word nga",
                "lúa -lừa|word lúa, not word lừa",
                "-covid-19|not phrase covid 19",
                "-\"giá vàng\"|not phrase giá vàng",
                "Nga - Mỹ|word Nga, word Mỹ",
                "Ukraine–Mỹ|word Ukraine, word Mỹ",
                "TP.HCM|word TP, word HCM",
                "tac-gia:\"Nguyễn Văn A\" lũ|AUTHOR Nguyễn Văn A, word lũ",
                "Tác-giả:Lan|AUTHOR Lan",
                "nguon:TTXVN|AGENCY TTXVN",
                "chude:nga chu-de:my|TOPIC nga, TOPIC my",
                "-muc:\"thế giới\"|not SECTION thế giới",
                "Putin: không|word Putin, word không",
                "\"giá vàng|word giá, word vàng",
                "giá \"|word giá",
                "muc:\"thế giới|SECTION thế, word giới",
                "title:nga AND (b OR c)~2^3 *?|word title, word nga, word AND, word b, word OR, word c, word 2, word 3"
            })
    void readsWhatWasTyped(String typed, String terms) {
        assertThat(Query.of(typed).terms().stream().map(QueryTest::told).collect(Collectors.joining(", ")))
                .isEqualTo(terms);
    }

    @ParameterizedTest
    @CsvSource({
        "tu:15/12/2025, 2025-12-15",
        "tu:5-1-2025, 2025-01-05",
        "tu:2025-12-15, 2025-12-15",
        "tu:12/2025, 2025-12-01",
        "từ:2025, 2025-01-01",
        "den:15.12.2025, 2025-12-15",
        "den:02/2024, 2024-02-29",
        "đến:2025, 2025-12-31",
        "den:2025-06, 2025-06-30"
    })
    void readsDaysMonthsAndYears(String typed, LocalDate day) {
        Term term = Query.of(typed).terms().getFirst();
        assertThat(term instanceof Term.Since since ? since.day() : ((Term.Until) term).day())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tu:hôm-qua", "den:31/02/2025", "tu:", "muc:", "chu-de:\"?\"", "tu:99/99/9999"})
    void anOperatorWithoutMeaningIsTold(String typed) {
        Query query = Query.of("lũ " + typed);
        assertThat(query.misread()).containsExactly(typed);
        assertThat(query.terms()).hasSize(1);
    }

    @Test
    void spellingsOfAWordAreOne() {
        assertThat(Query.of("Mỹ mi MỸ").words()).containsExactly("mi");
        assertThat(Query.of("may quý").words()).containsExactlyInAnyOrder("may", "qui");
        assertThat(Query.of(Normalizer.normalize("Đàm phán", Normalizer.Form.NFD)))
                .isEqualTo(Query.of("Đàm phán"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "   ", "?!…", "\"\"", "\"", "-", "--", "-\"\"", "%", "_", "'; --", "\u0000", "\uD83D", "😀", "²"
            })
    void whatHoldsNoWordIsEmpty(String typed) {
        assertThat(Query.of(typed).isEmpty()).isTrue();
    }

    @Test
    void anEndlessQueryIsShortened() {
        Query many = Query.of("a1 b2 c3 d4 e5 f6 g7 h8 i9 k10 l11 m12 n13 ".repeat(800));
        assertThat(many.terms()).hasSize(40);
        assertThat(many.shortened()).isTrue();
        assertThat(many.text()).hasSizeLessThanOrEqualTo(Query.LONGEST);
        assertThat(Query.of("x".repeat(10_000)).isEmpty()).isTrue();
        assertThat(Query.of("x".repeat(10_000)).shortened()).isTrue();
        assertThat(Query.of("mưa lũ").shortened()).isFalse();
    }

    @Test
    void aConditionIsTakenOffOrAdded() {
        Query query = Query.of("lũ tu:2024 den:2024 -\"giá vàng\" muc:nga");
        assertThat(query.narrowing()).hasSize(4);
        assertThat(query.without(query.narrowing().getLast())).isEqualTo("lũ tu:2024 den:2024 -\"giá vàng\"");
        assertThat(query.and(true, "tu:2025 den:2025")).isEqualTo("lũ -\"giá vàng\" muc:nga tu:2025 den:2025");
        assertThat(Operator.TOPIC.with("Nhà \"Trắng\"")).isEqualTo("chu-de:\"Nhà  Trắng\"");
        assertThat(Operator.SECTION.with("Nga")).isEqualTo("muc:Nga");
    }

    private static String told(Term term) {
        String what = switch (term) {
            case Term.Word word -> "word " + word.text();
            case Term.Phrase phrase -> "phrase " + phrase.text();
            case Term.Of of -> of.operator() + " " + of.value();
            case Term.Since since -> "since " + since.day();
            case Term.Until until -> "until " + until.day();
        };
        return term.excluded() ? "not " + what : what;
    }
}
