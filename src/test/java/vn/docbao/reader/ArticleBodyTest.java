package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.docbao.library.Block;

@ReaderTest
class ArticleBodyTest {

    private static final String LONG_TEXT = "Nước lên từ đêm và rút dần trong buổi sáng. ".repeat(120);

    @Autowired
    private TestLibrary library;

    private Browse browse;

    @BeforeEach
    void clear(@Autowired MockMvc mvc) {
        library.clear();
        browse = new Browse(mvc);
    }

    @Test
    void aLongArticleHasItsContentsWithPlainAnchors() {
        Document page = article(
                new Block.Subheading("Đê biển"),
                new Block.Paragraph(LONG_TEXT),
                new Block.Subheading("Lúa & tôm"),
                new Block.Paragraph("Một vụ lúa."),
                new Block.Subheading("Đê biển"),
                new Block.Paragraph("Còn ba đoạn."));
        List<String> anchors = List.of("muc-de-bien", "muc-lua-tom", "muc-de-bien-2");
        assertThat(page.select(".article__body h2").eachAttr("id")).isEqualTo(anchors);
        assertThat(page.select(".contents a").eachAttr("href"))
                .isEqualTo(anchors.stream().map(anchor -> "#" + anchor).toList());
        assertThat(page.select(".contents a").eachText()).containsExactly("Đê biển", "Lúa & tôm", "Đê biển");
    }

    @Test
    void aShortArticleHasAnchorsButNoContents() {
        Document page = article(new Block.Subheading("Một"), new Block.Subheading("Hai"), new Block.Subheading("Ba"));
        assertThat(page.select(".contents")).isEmpty();
        assertThat(page.select("#muc-mot, #muc-hai, #muc-ba")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Chúng tôi giữ giá đến hết năm.” | true",
                "\"Chúng tôi giữ giá đến hết năm.\" | true",
                "“Chúng tôi giữ giá”, ông nói, “đến hết năm.” | false",
                "\"Giữ giá\" là lời ông nói \"hôm qua\" | false",
                "“Chúng tôi giữ giá đến hết năm”, ông nói. | false",
                "\"\" | false"
            })
    void aParagraphInQuotationMarksIsSetAsAQuote(String text, boolean quote) {
        Document page = article(new Block.Paragraph(text));
        assertThat(page.select(".article__body blockquote").isEmpty()).isNotEqualTo(quote);
        assertThat(page.select(".article__body").text()).contains(text);
    }

    private Document article(Block... body) {
        library.story("Bài đọc").body(body).store();
        return browse.page("/bai/bai-doc");
    }
}
