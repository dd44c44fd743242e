package vn.docbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneTest {

    @ParameterizedTest
    @CsvSource({
        "hòa bình, hoà bình",
        "khỏe, khoẻ",
        "thúy, thuý",
        "ủy, uỷ",
        "hoà, hoà",
        "của, của",
        "mùa, mùa",
        "óe, oé",
        "quý, quý",
        "oa, oa"
    })
    void standsOnTheSecondVowel(String text, String unified) {
        assertThat(Tone.unify(text)).isEqualTo(unified);
    }
}
