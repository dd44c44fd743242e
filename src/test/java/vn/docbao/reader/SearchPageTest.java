package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ReaderTest
class SearchPageTest {

    private Browse browse;

    @BeforeEach
    void fill(@Autowired TestLibrary library, @Autowired MockMvc mvc) {
        library.clear();
        browse = new Browse(mvc);
        library.story("Giá lừa tăng")
                .slug("lua-khac-dau")
                .on("2025-12-10", null)
                .text("Chợ đông người.")
                .store();
        library.story("Giá lúa tăng")
                .slug("lua-dung-dau")
                .on("2025-12-01", null)
                .text("Vụ mùa được giá.")
                .store();
        library.story("Vụ mùa mới")
                .slug("trong-bai")
                .on("2025-12-20", null)
                .text("Nông dân gặt lúa sớm; giá giữ.")
                .store();
        library.story("Ngày nắng")
                .slug("nang")
                .on("2025-12-30", null)
                .text("Trời nóng, 100% nắng. O'Brien kể.")
                .store();
    }

    @Test
    void headlinesAsTypedComeFirstThenHeadlinesThenTexts() {
        assertThat(find("giá lúa")).containsExactly("lua-dung-dau", "lua-khac-dau", "trong-bai");
    }

    @Test
    void accentsAreOptional() {
        assertThat(find("GIA LUA")).containsExactly("lua-dung-dau", "lua-khac-dau", "trong-bai");
    }

    @Test
    void onlyWholeWordsMatch() {
        assertThat(find("nga")).isEmpty();
        assertThat(find("ngay")).containsExactly("nang");
    }

    @Test
    void everyWordMustBeThere() {
        assertThat(find("lúa nắng")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"100%", "o'brien", "\"nắng\"", "nắng _ % \\ !"})
    void signsAreNotWildcards(String typed) {
        assertThat(find(typed)).containsExactly("nang");
    }

    @Test
    void theNumberIsToldAndTheWordsAreMarked() {
        Document page = page("gặt lúa");
        assertThat(page.select("[role=status]").text()).isEqualTo("1 kết quả");
        assertThat(page.select("mark").text()).isEqualTo("gặt lúa");
        assertThat(page.select(".search--large input").attr("value")).isEqualTo("gặt lúa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "\"'%_\\", "<>", "\uD83D\uDE00"})
    void withoutWordsAKindLineAnswers(String typed) {
        assertThat(browse.status(address(typed))).isEqualTo(200);
        assertThat(page(typed).select("main .none").text()).isNotEmpty();
    }

    @Test
    void nothingFoundIsSaidWithAHint() {
        assertThat(page("khủng long").select(".none").text()).contains("Không có bài nào", "gõ không dấu");
    }

    @Test
    void aMistypedWordLeadsToTheOneMeant() {
        assertThat(page("nguoii").select(".none a").first().attr("href")).isEqualTo("/tim-kiem?q=nguoi");
    }

    @Test
    void resultsAreNarrowedAndWidenedByLinks() {
        Document page = page("tu:2025 -nắng");
        assertThat(page.select(".heading .chip").eachAttr("href"))
                .containsExactly("/tim-kiem?q=-n%E1%BA%AFng", "/tim-kiem?q=tu%3A2025");
        assertThat(find("tu:2025 -nắng")).containsExactly("trong-bai", "lua-khac-dau", "lua-dung-dau");
        assertThat(page("lúa tu:hôm-qua").select(".heading").text()).contains("tu:hôm-qua");
    }

    @Test
    void theNewestFirstWhereThatIsAskedFor() {
        assertThat(browse.page(address("giá lúa") + "&xep=moi-nhat")
                        .select("main .card__headline a")
                        .first()
                        .attr("href"))
                .isEqualTo("/bai/trong-bai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "51", "x", "-1", "99999999999"})
    void pagesThatCannotBeAreNotThere(String page) {
        assertThat(browse.status(address("lúa") + "&trang=" + page)).isEqualTo(404);
    }

    @Test
    void tenThousandCharactersAreNoTrouble() {
        assertThat(browse.status(address("x".repeat(10_000)))).isEqualTo(200);
        String many = "lúa gạo ".repeat(1_250);
        assertThat(browse.status(address(many))).isEqualTo(200);
        assertThat(page(many).text()).contains("quá dài");
    }

    private List<String> find(String typed) {
        return page(typed).select("main .card__headline a").eachAttr("href").stream()
                .map(href -> href.substring("/bai/".length()))
                .toList();
    }

    private Document page(String typed) {
        return browse.page(address(typed));
    }

    private static String address(String typed) {
        return "/tim-kiem?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
