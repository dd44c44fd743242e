package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    private static final String CANONICAL = "<link rel=canonical href='https://bao.vn/muc/tin-1.html'>";

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "tin-2.html https://bao.vn/muc/tin-2.html",
                "/tin-2.html#anh https://bao.vn/tin-2.html",
                "/tim?q=a&b=/../c https://bao.vn/tim?q=a&b=/../c",
                "/tin-2.html#/../a https://bao.vn/tin-2.html",
                "//anh.bao.vn/a https://anh.bao.vn/a",
                "http://khac.vn/?id=3 http://khac.vn/?id=3",
                "#binh-luan -",
                "javascript:void(0) -",
                "mailto:a@bao.vn -",
                "ftp://bao.vn/a -"
            })
    void aTitleInAListKeepsTheAddressOfItsLink(String href, String address) {
        assertThat(page(CANONICAL, href).headlines().getFirst().address())
                .isEqualTo(address.equals("-") ? null : address);
    }

    @Test
    void theBaseOfThePageComesBeforeItsOwnAddress() {
        Extraction.Page page = page("<base href='https://kho.vn/luu/'>" + CANONICAL, "tin-2.html");
        assertThat(page.headlines().getFirst().address()).isEqualTo("https://kho.vn/luu/tin-2.html");
        assertThat(page.stories().getFirst().address()).isEqualTo("https://bao.vn/muc/tin-1.html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<link rel=canonical href='https://bao.vn/'><meta property=og:url content='https://bao.vn/a'>|https://bao.vn/a",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"mainEntityOfPage\":{\"@id\":\"https://bao.vn/b\"}}</script>|https://bao.vn/b",
                "<!-- saved from url=(0016)https://bao.vn/c -->|https://bao.vn/c",
                "<link rel=canonical href='/chi/duong-dan'>|"
            })
    void aStoryHasTheAddressThatItsPageGives(String head, @Nullable String address) {
        Extraction.Page page = page(head, "tin-2.html");
        assertThat(page.stories().getFirst().address()).isEqualTo(address);
        assertThat(page.headlines().getFirst().address() == null).isEqualTo(address == null);
    }

    private static Extraction.Page page(String head, String href) {
        String html = """
                <!doctype html><html><head>%s</head><body><h1>Làng chài đón khách trở lại sau mùa bão</h1>
                <p>Những con thuyền đã sơn lại, quán ven biển mở cửa từ sáng sớm.</p>
                <p>Bà con dọn sạch bãi cát, dựng lại nhà hàng và bến thuyền trong hai tuần.</p>
                <p>Huyện dự tính đón mười nghìn lượt khách trong tháng này, gấp đôi năm ngoái.</p>
                <h3>Tin liên quan</h3><ul><li><a href='%s'><img><b>Chợ quê họp lại bên bờ sông Đáy</b></a> <a href=x>12</a>
                <li><a href=y>Trẻ em vùng cao có thêm thư viện</a></ul></body></html>""".formatted(head, href);
        return (Extraction.Page) new Extractor().extract("a.html", html.getBytes(StandardCharsets.UTF_8));
    }
}
