package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FragmentTest {

    @ParameterizedTest
    @CsvSource({
        "Hội hoa mở cửa, Hội hoa mở cửa",
        "Hội <b>hoa</b> mở cửa, Hội hoa mở cửa",
        "Hội hoa <textarea><b>mở cửa</b>, Hội hoa mở cửa",
        "Hội <title>hoa <i>mở</i> cửa, Hội hoa mở cửa",
        "Hội <XMP>hoa</XMP> <noscript><b>mở cửa, Hội hoa mở cửa"
    })
    void noElementShowsTheMarkupBehindIt(String stretch, String text) {
        assertThat(Fragment.text(stretch)).isEqualToIgnoringWhitespace(text);
    }
}
