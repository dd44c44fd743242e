package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.docbao.library.Block;

@ReaderTest
class FeedTest {

    @Autowired
    private TestLibrary library;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void fill() {
        library.clear();
        library.story("Bến mới & <cũ>")
                .section(library.section("Kinh tế"))
                .summary("Bến thứ ba đón tàu.")
                .on("2025-12-15", "16:40")
                .found("Cần Thơ")
                .store();
        library.story("Chưa rõ ngày nào").found("Cần Thơ").store();
    }

    @Test
    void listsTheNewestStoriesOfTheLibrary() throws Exception {
        Document feed = feed("/feed.atom");
        assertThat(feed.select("entry > title").eachText()).containsExactly("Bến mới & <cũ>", "Chưa rõ ngày nào");
        assertThat(feed.selectFirst("entry > updated").text()).isEqualTo("2025-12-15T16:40:00+07:00");
        assertThat(feed.selectFirst("entry > link").attr("href")).isEqualTo("http://localhost/bai/ben-moi-cu");
        assertThat(feed.select("entry").get(1).select("published")).isEmpty();
        assertThat(Instant.parse(feed.select("entry").get(1).select("updated").text()))
                .isCloseTo(Instant.now(), within(1, ChronoUnit.HOURS));
        assertThat(feed.selectFirst("feed > link[rel=self]").attr("href")).isEqualTo("http://localhost/feed.atom");
    }

    @Test
    void listsTheStoriesOfATopicAndOfASection() throws Exception {
        assertThat(feed("/chu-de/can-tho/feed.atom").select("entry")).hasSize(2);
        Document section = feed("/chuyen-muc/kinh-te/feed.atom");
        assertThat(section.select("entry")).hasSize(1);
        assertThat(section.selectFirst("feed > title").text()).contains("Kinh tế");
    }

    @Test
    void holdsTheWholeTextOfEachStory() throws Exception {
        library.story("Chợ <nổi>")
                .summary("Họp từ sáng sớm.")
                .by("Lê An", null, null)
                .on("2025-12-16", null)
                .text("Ghe đến & đi.")
                .body(new Block.Subheading("Trái cây"), new Block.Figure("Ghe dưa", "Hải Yến", null))
                .store();
        Element entry = feed("/feed.atom").selectFirst("entry");
        assertThat(entry.selectFirst("author > name").text()).isEqualTo("Lê An");
        assertThat(entry.selectFirst("content").attr("type")).isEqualTo("html");
        assertThat(entry.selectFirst("content").text())
                .isEqualTo("<p><strong>Họp từ sáng sớm.</strong></p><p>Ghe đến &amp; đi.</p><h2>Trái cây</h2>"
                        + "<p><em>Ghe dưa (Hải Yến)</em></p>");
    }

    @Test
    void isNotSentAgainUntilItChanges() throws Exception {
        String tag = mvc.perform(get("/feed.atom")).andReturn().getResponse().getHeader("ETag");
        mvc.perform(get("/feed.atom").header("If-None-Match", tag))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
        library.story("Thêm một bài").on("2026-01-02", null).store();
        mvc.perform(get("/feed.atom").header("If-None-Match", tag)).andExpect(status().isOk());
    }

    @Test
    void keepsItsIds() throws Exception {
        assertThat(feed("/feed.atom").select("id").eachText())
                .containsExactly(
                        "tag:docbao.vn,2026:/",
                        "tag:docbao.vn,2026:/bai/ben-moi-cu",
                        "tag:docbao.vn,2026:/bai/chua-ro-ngay-nao");
    }

    @Test
    void hasNoFeedOfWhatThereIsNot() throws Exception {
        mvc.perform(get("/chu-de/khong-co/feed.atom")).andExpect(status().isNotFound());
        mvc.perform(get("/chuyen-muc/khong-co/feed.atom")).andExpect(status().isNotFound());
    }

    private Document feed(String address) throws Exception {
        String xml = mvc.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/atom+xml;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return Jsoup.parse(xml, "", Parser.xmlParser());
    }
}
