package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressKeyTest {

    @ParameterizedTest
    @CsvSource({
        "https://bao.vn/tin-1.html, bao.vn/tin-1.html",
        "http://www.BAO.vn/tin-1.html/, bao.vn/tin-1.html",
        "https://m.bao.vn/tin-1.html?utm_source=zalo&fbclid=1, bao.vn/tin-1.html",
        "https://amp.m.bao.vn/tin/amp/, bao.vn/tin",
        "https://bao.vn/doc?id=7&gclid=x&trang=2, bao.vn/doc?id=7&trang=2",
        "https://bao.vn/?p=7, bao.vn?p=7",
        "https://m.vn/tin, m.vn/tin",
        "https://bao.vn/, ",
        "https://bao.vn/a b, ",
        "mailto:toa-soan@bao.vn, "
    })
    void copiesOfOneStoryShareAKey(String address, String key) {
        assertThat(AddressKey.of(address)).isEqualTo(key);
    }
}
