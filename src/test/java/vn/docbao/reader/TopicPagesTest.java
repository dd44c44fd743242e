package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.docbao.library.Article;
import vn.docbao.library.MonthCounts;
import vn.docbao.library.TagKind;

@ReaderTest
class TopicPagesTest {

    @Autowired
    private TestLibrary library;

    @Autowired
    private MockMvc mvc;

    private Browse browse;

    @BeforeEach
    void fill() {
        library.clear();
        browse = new Browse(mvc);
        library.story("Bài một")
                .on("2025-01-10", null)
                .text("a")
                .tags("Mỹ", "Lê An")
                .store();
        library.story("Bài hai")
                .on("2025-03-10", null)
                .text("b")
                .tags("Mỹ", "Cà phê")
                .store();
        library.story("Bài ba")
                .on("2025-03-11", null)
                .text("c")
                .tags("Mỹ", "Cà phê")
                .store();
        library.kind("my", TagKind.PLACE);
        library.kind("le-an", TagKind.PERSON);
        library.alias("hoa-ky", "Hoa Kỳ", "my");
    }

    @Test
    void aTopicWrittenSmallHasALargeLetterAsAHeading() {
        library.story("Bài bốn").text("d").tags("cà phê sữa").store();
        Document page = browse.page("/chu-de/ca-phe-sua");
        assertThat(page.select("h1").text()).isEqualTo("Cà phê sữa");
        assertThat(page.title()).startsWith("Cà phê sữa ");
        assertThat(page.select(".heading + .listing .card").text()).contains("Bài bốn");
        assertThat(browse.page("/bai/bai-bon").select(".chip").text()).isEqualTo("cà phê sữa");
    }

    @Test
    void tellsWhatTheTopicIsAndWhatGoesWithIt() {
        Document page = browse.page("/chu-de/my");
        assertThat(page.select(".heading").text()).contains("Địa danh", "3 bài", "Còn gọi là: Hoa Kỳ");
        assertThat(page.select("section[aria-labelledby=nhan-vat] .chip").eachText())
                .containsExactly("Lê An 1");
        assertThat(page.select("section[aria-labelledby=di-cung] .chip").eachText())
                .containsExactly("Cà phê 2");
        assertThat(page.select(".months rect")).hasSize(3);
        assertThat(page.select(".months-table tbody tr").eachText()).containsExactly("01/2025 1", "03/2025 2");
        assertThat(page.select(".months__labels span").eachText())
                .containsExactly("01/2025", "Nhiều nhất: 2 bài, 03/2025", "03/2025");
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void countsWhatItsListShows() {
        Article shown = library.story("Bài gốc")
                .on("2025-04-01", null)
                .text("d")
                .tags("Mỹ", "Sữa")
                .store();
        Article copy = library.story("Bài chép")
                .on("2025-04-02", null)
                .text("d")
                .tags("Mỹ", "Kẹo")
                .store();
        library.copy(copy, shown);
        Document page = browse.page("/chu-de/my");
        assertThat(page.select("main .card__headline").eachText())
                .containsExactly("Bài gốc", "Bài ba", "Bài hai", "Bài một");
        assertThat(page.select(".heading").text()).contains("4 bài");
        assertThat(page.select(".months-table tbody tr").eachText())
                .containsExactly("01/2025 1", "03/2025 2", "04/2025 1");
        // The copy stands alone where the other is not.
        assertThat(browse.page("/chu-de/keo").select("main .card__headline").eachText())
                .containsExactly("Bài chép");
        assertThat(browse.page("/chu-de/keo").select(".heading").text()).contains("1 bài");
        assertThat(browse.page("/chu-de?ten=my").select(".letter__count").eachText())
                .containsExactly("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/chu-de/Mỹ", "/chu-de/MY", "/chu-de/hoa-ky", "/chu-de/Hoa Kỳ"})
    void otherSpellingsAndNamesLeadToOnePage(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isMovedPermanently()).andExpect(redirectedUrl("/chu-de/my"));
        mvc.perform(get(address + "/feed.atom"))
                .andExpect(status().isMovedPermanently())
                .andExpect(redirectedUrl("/chu-de/my/feed.atom"));
    }

    @Test
    void theIndexIsNarrowedByKindAndByLetters() throws Exception {
        assertThat(browse.page("/chu-de")
                        .select(".letter__topics a span:first-child")
                        .eachText())
                .containsExactly("Cà phê", "Lê An", "Mỹ");
        assertThat(names("/chu-de?loai=nguoi")).containsExactly("Lê An");
        assertThat(names("/chu-de?ten=C%C3%80%20ph")).containsExactly("Cà phê");
        assertThat(names("/chu-de?loai=noi&ten=an")).isEmpty();
        assertThat(names("/chu-de?ten=%25")).as("no letters, no filter").hasSize(3);
        mvc.perform(get("/chu-de?loai=x")).andExpect(status().isNotFound());
    }

    @Test
    void monthsWithoutArticlesStandBetween() {
        assertThat(MonthChart.of(List.of()).isEmpty()).isTrue();
        assertThat(MonthChart.of(List.of(new MonthCounts.Month(2025, 1, 4))).isEmpty())
                .as("one bar tells nothing")
                .isTrue();
        MonthChart chart =
                MonthChart.of(List.of(new MonthCounts.Month(2025, 2, 1), new MonthCounts.Month(2024, 12, 400)));
        assertThat(chart.bars()).extracting(MonthChart.Bar::articles).containsExactly(400L, 0L, 1L);
        assertThat(chart.bars()).extracting(MonthChart.Bar::height).containsExactly(40, 0, 1);
        assertThat(MonthChart.of(List.of(new MonthCounts.Month(2025, 2, 1), new MonthCounts.Month(1990, 1, 1)))
                        .bars())
                .hasSize(MonthChart.MOST);
    }

    private List<String> names(String address) {
        return browse.page(address).select(".letter__topics a span:first-child").eachText();
    }
}
