package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.docbao.library.Section;

@ReaderTest
class PagingTest {

    private Browse browse;

    @BeforeEach
    void fill(@Autowired TestLibrary library, @Autowired MockMvc mvc) {
        library.clear();
        browse = new Browse(mvc);
        Section sport = library.section("Thể thao");
        for (int i = 0; i < 45; i++) {
            // Equal dates, no dates and minutes apart: an order by date alone would lose some between the pages.
            String date = i % 3 == 0 ? null : "2025-12-15";
            String time = i % 3 == 1 ? "08:0" + i % 10 : null;
            library.story("Trận thứ " + i)
                    .slug("tran-" + i)
                    .section(sport)
                    .on(date, date == null ? null : time)
                    .tags("Bóng đá")
                    .store();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/chu-de/bong-da", "/chuyen-muc/the-thao", "/tim-kiem?q=tran"})
    void pagesShowEveryStoryOnce(String first) {
        assertThat(follow(first, ".stories .card__headline a")).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void theFrontPageAndItsOlderPagesShowEveryStory() {
        List<String> shown =
                follow("/", ".top .card__headline a, .front__newest .card__headline a, .column .card__headline a");
        assertThat(shown).hasSize(45).doesNotHaveDuplicates();
    }

    @Test
    void undatedStoriesComeLast() {
        List<String> shown = follow("/chu-de/bong-da", ".stories .card__headline a");
        assertThat(shown.subList(30, 45))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 15)
                        .mapToObj(i -> "/bai/tran-" + i * 3)
                        .toList());
    }

    private List<String> follow(String first, String links) {
        List<String> shown = new ArrayList<>();
        String address = first;
        for (int pages = 0; !address.isEmpty(); pages++) {
            assertThat(pages).isLessThan(4);
            assertThat(browse.status(address)).as(address).isEqualTo(200);
            Document page = browse.page(address);
            shown.addAll(page.select(links).eachAttr("href"));
            address = page.select("a[rel=next]").attr("href");
        }
        return shown;
    }
}
