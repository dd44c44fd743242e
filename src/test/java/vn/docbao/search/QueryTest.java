package vn.docbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    @Test
    void wordsAreFoldedAndAccentsRemembered() {
        Query query = Query.of("  \"Đàm phán\" ukraine, UKRAINE? ");
        assertThat(query.words()).containsExactlyInAnyOrder("dam", "phan", "ukraine");
        assertThat(query.accented()).containsExactly("đàm", "phán");
        assertThat(query.text()).isEqualTo("\"Đàm phán\" ukraine, UKRAINE?");
    }

    @Test
    void decomposedLettersAreTheSameLetters() {
        Query query = Query.of(Normalizer.normalize("Đàm phán", Normalizer.Form.NFD));
        assertThat(query).isEqualTo(Query.of("Đàm phán"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!…", "\"\"", "%", "_", "'; --", "\u0000", "\uD83D", "😀"})
    void whatHoldsNoWordIsEmpty(String typed) {
        assertThat(Query.of(typed).isEmpty()).isTrue();
    }

    @Test
    void anEndlessQueryIsShortened() {
        Query many = Query.of("a1 b2 c3 d4 e5 f6 g7 h8 i9 k10 l11 m12 n13 ".repeat(800));
        assertThat(many.words()).hasSize(12);
        assertThat(many.shortened()).isTrue();
        assertThat(many.text()).hasSizeLessThanOrEqualTo(200);
        assertThat(Query.of("x".repeat(10_000)).isEmpty()).isTrue();
        assertThat(Query.of("mưa lũ").shortened()).isFalse();
    }
}
