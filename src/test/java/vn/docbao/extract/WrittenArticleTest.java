package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.docbao.extract.Span.Fate;

class WrittenArticleTest {

    @Test
    void fieldsBecomeWhatTheySayTheyAre() {
        Story story = story(Map.ofEntries(
                Map.entry("title", "Lúa được mùa"),
                Map.entry("sapo", "Vụ này  nông dân thắng lớn."),
                Map.entry("noi_dung", "Đoạn một.\n\n  Đoạn hai.\r\nĐoạn ba."),
                Map.entry("authors", List.of("An An", Map.of("name", "Bình"))),
                Map.entry("source", "Báo Đồng Quê"),
                Map.entry("publishedAt", "2024-03-01T23:30:00Z"),
                Map.entry("category", "Nông nghiệp"),
                Map.entry("tags", "lúa gạo, #được mùa; lúa gạo"),
                Map.entry("URL", "https://a.vn/lua?x=1&copy=2#dau")));
        assertThat(story.role()).isEqualTo(Role.MAIN);
        assertThat(story.title()).isEqualTo("Lúa được mùa");
        assertThat(story.lead()).isEqualTo("Vụ này nông dân thắng lớn.");
        assertThat(story.author()).isEqualTo("An An, Bình");
        assertThat(story.agency()).isEqualTo("Báo Đồng Quê");
        assertThat(story.publishedDate()).as("in Vietnam").isEqualTo(LocalDate.of(2024, 3, 2));
        assertThat(story.publishedTime()).isEqualTo(LocalTime.of(6, 30));
        assertThat(story.section()).isEqualTo("Nông nghiệp");
        assertThat(story.tags()).containsExactly("lúa gạo", "được mùa");
        assertThat(story.address()).isEqualTo("https://a.vn/lua?x=1&copy=2");
        assertThat(story.blocks())
                .containsExactly(
                        new Block.Paragraph("Đoạn một."),
                        new Block.Paragraph("Đoạn hai."),
                        new Block.Paragraph("Đoạn ba."));
    }

    @Test
    void whatTheExtractCommandWritesIsReadAsItWas() {
        Story story = story(Map.ofEntries(
                Map.entry("role", "teaser"),
                Map.entry("title", ""),
                Map.entry("titleInferred", "Không in tít"),
                Map.entry("lead", "Tóm tắt."),
                Map.entry("publishedDate", "2021-05-06"),
                Map.entry("publishedTime", "07:08"),
                Map.entry("paragraphs", List.of("Một.", "Hai.")),
                Map.entry("captions", List.of(Map.of("text", "Ruộng", "credit", "An", "file", "a.jpg")))));
        assertThat(story.role()).isEqualTo(Role.TEASER);
        assertThat(story.title()).isEmpty();
        assertThat(story.titleInferred()).isEqualTo("Không in tít");
        assertThat(story.publishedDate()).isEqualTo(LocalDate.of(2021, 5, 6));
        assertThat(story.publishedTime()).isEqualTo(LocalTime.of(7, 8));
        assertThat(story.blocks())
                .containsExactly(
                        new Block.Paragraph("Một."),
                        new Block.Paragraph("Hai."),
                        new Block.Figure("Ruộng", "An", "a.jpg"));
    }

    @Test
    void datesAreReadHoweverTheyAreWritten() {
        LocalDate day = LocalDate.of(2021, 11, 22);
        for (Object date : List.of(
                "2021-11-22",
                "22/11/2021 10:05",
                "Thứ hai, 22/11/2021, 10:05 (GMT+7)",
                "2021-11-22T10:05:00+0700",
                1637550300,
                1637550300000L)) {
            assertThat(story(Map.of("title", "Bài", "body", "Đoạn.", "date", date))
                            .publishedDate())
                    .as("%s", date)
                    .isEqualTo(day);
        }
        assertThat(story(Map.of("title", "Bài", "body", "Đoạn.", "published_time", "2021-11-22 10:05"))
                        .publishedDate())
                .isEqualTo(day);
    }

    @Test
    void markupOfABodyIsReadAndFurnitureLeftOut() {
        Extraction.Page page = page(Map.of(
                "title",
                "Bài &amp; <b>đậm</b>",
                "content_html",
                "<h1>Bài &amp; đậm</h1><p>Đoạn <i>một</i>.</p><h2>Phần hai</h2>"
                        + "<figure><img src=a.jpg><figcaption>Ruộng lúa</figcaption></figure>"
                        + "<div class='social share'>Chia sẻ</div><p>Đoạn hai.<script>x()</script></p>"));
        assertThat(page.stories().getFirst().title()).isEqualTo("Bài & đậm");
        assertThat(page.stories().getFirst().blocks())
                .containsExactly(
                        new Block.Paragraph("Đoạn một."),
                        new Block.Subheading("Phần hai"),
                        new Block.Figure("Ruộng lúa", null, null),
                        new Block.Paragraph("Đoạn hai."));
        assertThat(page.spans().stream().filter(span -> span.fate() == Fate.REPEAT))
                .hasSize(1);
    }

    @Test
    void everyValueIsInThePagesTextAndEndsInOnePlace() {
        Extraction.Page page = page(Map.of(
                "title", "Bài", "body", "Đoạn.", "views", 12, "comments", List.of("hay"), "rỗng", "", "url", "không"));
        int from = 0;
        for (Span span : page.spans()) {
            assertThat(page.text().substring(from, span.from())).isBlank();
            from = span.to();
        }
        assertThat(page.text().substring(from)).isBlank();
        assertThat(page.text()).contains("views: 12", "comments: [\"hay\"]", "không");
        assertThat(page.stories().getFirst().address()).isNull();
    }

    @Test
    void withoutATextItIsAHeadline() {
        Extraction.Page page = page(Map.of("title", "Bài", "date", "2021-11-22", "link", "https://a.vn/bai"));
        assertThat(page.stories()).isEmpty();
        assertThat(page.headlines())
                .containsExactly(new Headline(
                        "Bài", null, LocalDateTime.of(2021, 11, 22, 0, 0), null, false, "https://a.vn/bai"));
        assertThat(page(Map.of("version", 2)).headlines()).isEmpty();
    }

    @Test
    void whatIsNoJsonIsReadAsText() {
        Extraction extraction = new Extractor().extract("a.txt", bytes("{Nhà văn} An An kể chuyện\n\nMột đoạn văn."));
        assertThat(((Extraction.Page) extraction).text()).startsWith("{Nhà văn}");
    }

    private static Story story(Map<String, ?> fields) {
        return page(fields).stories().getFirst();
    }

    private static Extraction.Page page(Map<String, ?> fields) {
        return (Extraction.Page) new Extractor().extract("a.json", bytes(new JsonMapper().writeValueAsString(fields)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
