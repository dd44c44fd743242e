package vn.docbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "ma túy, Ma túy",
        "ô tô, Ô tô",
        "đám cưới, Đám cưới",
        "e-mail, E-mail",
        "iPhone, iPhone",
        "iPhone cũ, iPhone cũ",
        "Hà Nội, Hà Nội",
        "5G, 5G",
        "'', ''"
    })
    void aHeadingOpensWithALargeLetterUnlessItsWordIsWrittenOtherwise(String name, String heading) {
        assertThat(Words.asHeading(name)).isEqualTo(heading);
    }
}
