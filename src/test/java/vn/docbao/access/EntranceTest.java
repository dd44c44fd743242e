package vn.docbao.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntranceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://xau.vn/",
                "//xau.vn/",
                "/\\xau.vn",
                "\\\\xau.vn",
                "/nhap\\..",
                "javascript:alert(1)",
                "/\t/xau.vn",
                "/a\r\nLocation: //xau.vn",
                "/ a",
                "",
                "nhap",
                "/%zz"
            })
    void aLoginLeadsNowhereElse(String asked) {
        assertThat(Entrance.next(asked)).isEqualTo("/nhap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nhap/so?tinh-trang=FAILED&sau=12", "/bai/b%C3%A3o-1", "/tim-kiem?q=https://bao.vn/"})
    void aLoginLeadsToThePageThatWasAskedFor(String asked) {
        assertThat(Entrance.next(asked)).isEqualTo(asked);
    }

    @Test
    void withoutAPageItLeadsToTheWorkplace() {
        assertThat(Entrance.next(null)).isEqualTo("/nhap");
    }
}
