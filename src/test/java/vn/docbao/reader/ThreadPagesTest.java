package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.docbao.library.Article;
import vn.docbao.library.StoryThread;

@ReaderTest
class ThreadPagesTest {

    @Autowired
    private TestLibrary library;

    private Browse browse;
    private StoryThread flood;

    @BeforeEach
    void fill(@Autowired MockMvc mvc) {
        library.clear();
        browse = new Browse(mvc);
        Article first = library.story("Lũ lên").on("2025-06-01", "08:00").store();
        Article second = library.story("Đỉnh lũ").on("2025-06-02", "09:00").store();
        Article third = library.story("Cầu đóng").on("2025-06-02", "18:30").store();
        Article last = library.story("Nước rút").on("2025-06-04", null).store();
        Article copy = library.story("Cầu đóng cửa").on("2025-06-02", "19:00").store();
        library.copy(copy, third);
        flood = library.thread("Lũ sông Hồng", first, second, third, last);
    }

    @Test
    void aThreadIsReadDayByDayFromItsBeginning() {
        Document page = browse.page("/dong-su-kien/lu-song-hong");
        assertThat(page.select("h1").text()).isEqualTo("Lũ sông Hồng");
        assertThat(page.select(".timeline__date time").eachAttr("datetime"))
                .containsExactly("2025-06-01", "2025-06-02", "2025-06-04");
        assertThat(page.select(".timeline .card__headline").eachText())
                .containsExactly("Lũ lên", "Đỉnh lũ", "Cầu đóng", "Nước rút");
        assertThat(page.select(".heading__about a").attr("href")).isEqualTo("/bai/nuoc-rut");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("http://localhost/dong-su-kien/lu-song-hong");
    }

    @Test
    void anArticleTellsItsPlaceAndACopyThatOfTheOneShown() {
        assertThat(browse.page("/bai/cau-dong").select(".article__thread").text())
                .isEqualTo("Trong dòng sự kiện, bài 3/4 Lũ sông Hồng");
        assertThat(browse.page("/bai/cau-dong-cua").select(".article__thread").text())
                .isEqualTo("Trong dòng sự kiện, bài 3/4 Lũ sông Hồng");
        library.story("Chuyện khác").on("2025-06-02", null).store();
        assertThat(browse.page("/bai/chuyen-khac").select(".article__thread")).isEmpty();
    }

    @Test
    void theIndexBeginsWithWhatMovedLastAndGoesOn() {
        for (int day = 5; day <= 28; day++) {
            library.thread(
                    "Chuyện " + day,
                    library.story("Tin " + day)
                            .on("2025-06-%02d".formatted(day), null)
                            .store());
        }
        Document page = browse.page("/dong-su-kien");
        assertThat(page.select("h2.card__headline").eachText()).hasSize(20).startsWith("Chuyện 28", "Chuyện 27");
        Document next = browse.page(page.select("a[rel=next]").attr("href"));
        assertThat(next.select("h2.card__headline").eachText())
                .containsExactly("Chuyện 8", "Chuyện 7", "Chuyện 6", "Chuyện 5", "Lũ sông Hồng");
        Article two = library.story("Tin chiều").on("2025-06-27", null).store();
        library.thread(
                "Chuyện lớn",
                two,
                library.story("Tin tối").on("2025-06-27", "20:00").store());
        assertThat(browse.page("/")
                        .select("section[aria-labelledby=dong-su-kien] .card__headline")
                        .eachText())
                .as("of the last days, the largest among them")
                .hasSize(5)
                .startsWith("Chuyện 28", "Chuyện lớn")
                .doesNotContain("Lũ sông Hồng");
    }

    @Test
    void formerAddressesLeadOnOrSayThatTheThreadIsGone() {
        library.formerThread("lu-cu", flood);
        library.formerThread("tan-ra", null);
        assertThat(browse.answer("/dong-su-kien/lu-cu").getStatus()).isEqualTo(301);
        assertThat(browse.answer("/dong-su-kien/lu-cu").getRedirectedUrl()).isEqualTo("/dong-su-kien/lu-song-hong");
        assertThat(browse.answer("/dong-su-kien/lu-cu/feed.atom").getRedirectedUrl())
                .isEqualTo("/dong-su-kien/lu-song-hong/feed.atom");
        assertThat(browse.status("/dong-su-kien/tan-ra")).isEqualTo(410);
        assertThat(browse.status("/dong-su-kien/khong-co")).isEqualTo(404);
        assertThat(browse.status("/dong-su-kien?sau=x")).isEqualTo(404);
    }

    @Test
    void itsFeedHasTheNewestFirst() {
        assertThat(browse.html("/dong-su-kien/lu-song-hong/feed.atom"))
                .contains("<title>Dòng sự kiện: Lũ sông Hồng – Đọc Báo</title>")
                .containsSubsequence("/bai/nuoc-rut", "/bai/cau-dong", "/bai/dinh-lu", "/bai/lu-len");
    }

    @Test
    void aLibraryWithoutThreadsSaysSo() {
        library.clear();
        assertThat(browse.page("/dong-su-kien").select(".none").text()).isNotEmpty();
    }
}
