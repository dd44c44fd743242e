package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.docbao.extract.Hints.Hint;

class HintsTest {

    @Test
    void tableIsSortedAndHoldsEachRowOnce() throws IOException {
        try (InputStream in = Hints.class.getResourceAsStream("hints.tsv")) {
            List<String> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#"))
                    .toList();
            assertThat(rows).isSorted().doesNotHaveDuplicates().isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "article__tags, TAGS",
        "boxTag big, TAGS",
        "big binhLuan, COMMENT",
        "tu-khoa, TAGS",
        "tu khoa, NONE",
        "ADS2, FURNITURE",
        "bread-crumb-detail, BREADCRUMB",
        "detail-author, AUTHOR",
        "list_comment, COMMENT",
        "social-share, FURNITURE",
        "stage, NONE",
        "heads, NONE",
        "advantage, NONE"
    })
    void aNameHintsByItsWordsAndNotByItsLetters(String names, Hint hint) {
        Element element = new Element("div").addClass(names);
        assertThat(Hints.of(element, ClassNames.of(names))).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource({
        "/tag/bao-so-9.html, true",
        "https://bao.vn/chu-de/bien, true",
        "/stage/tags-1.html, false",
        "/bai-viet-1.html, false"
    })
    void aLinkToATopicIsKnownByItsAddress(String href, boolean topic) {
        assertThat(Hints.leadsToTopic(
                        Jsoup.parseBodyFragment("<a href='" + href + "'>x</a>").selectFirst("a")))
                .isEqualTo(topic);
    }
}
