package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{`@type`:`NewsArticle`,`author`:{`@type`:`Person`,`name`:`An Bình`}}|An Bình",
                "[{`@type`:`WebSite`},{`@type`:[`ReportageNewsArticle`],`author`:[{`name`:`An`},`Bình Minh`]}]|An, Bình Minh",
                "{`@graph`:[{`@type`:`Person`,`@id`:`#p`,`name`:`An Bình`},{`@type`:`BlogPosting`,`author`:{`@id`:`#p`}}]}|An Bình",
                "{`@type`:`Article`,`author`:{`@type`:`NewsMediaOrganization`,`name`:`Báo`}}|",
                "{`@type`:`Article`,`author`:{`@id`:`#nobody`}}|",
                "{`@type`:`Person`,`author`:`An Bình`}|"
            })
    void authorsArePeopleWhereverTheGraphNamesThem(String json, String author) {
        assertThat(read(json).author()).isEqualTo(author);
    }

    @Test
    void theSectionIsTheFirstStepBelowTheFront() {
        assertThat(read("""
                {`@type`:`BreadcrumbList`,`itemListElement`:[{`position`:1,`item`:{`name`:`Trang chủ`}},
                {`position`:2,`name`:`Giáo dục`},{`position`:3,`name`:`Du học`}]}""").section()).isEqualTo("Giáo dục");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-15T17:30:00Z, 2025-12-16T00:30",
        "2025-12-15T17:30:00+07:00, 2025-12-15T17:30",
        "2025-12-15T17:30:00+0700, 2025-12-15T17:30",
        "2025-12-15T17:30:00, 2025-12-15T17:30",
        "15/12/2025 17:30, 2025-12-15T17:30"
    })
    void momentsAreToldInTheTimeOfVietnam(String published, String local) {
        Metadata metadata = read("{`@type`:`NewsArticle`,`datePublished`:`" + published + "`}");
        assertThat(metadata.date().atTime(metadata.time()).toString()).isEqualTo(local);
    }

    @Test
    void brokenScriptsArePassedOver() {
        assertThat(read("{`@type`:").article()).isFalse();
    }

    private static Metadata read(String json) {
        Document document = Jsoup.parse(
                "<script type='application/ld+json'>" + json.replace('`', '"') + "</script><p>Không có gì.</p>");
        return Metadata.read(document, Landmarks.of(document));
    }
}
