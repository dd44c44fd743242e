package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
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
    void headlinesComeFirstThenTextsInTheSpellingTyped() {
        assertThat(find("giá lúa")).containsExactly("lua-dung-dau", "trong-bai");
        assertThat(find("giá lừa")).containsExactly("lua-khac-dau");
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
        assertThat(page.select("[role=status]").text()).matches("1 kết quả trong \\d+,\\d{3} giây");
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
    @ValueSource(strings = {"0", "x", "-1", "99999999999"})
    void pagesThatCannotBeAreNotThere(String page) {
        assertThat(browse.status(address("lúa") + "&trang=" + page)).isEqualTo(404);
    }

    @Test
    void behindTheLastPageOfTheClosestTheNewestGoOn() {
        Document page = browse.page(address("lúa") + "&trang=51");
        assertThat(page.select("main .card")).isEmpty();
        assertThat(page.select("main a[href*=moi-nhat]").last().text()).contains("mới nhất");
    }

    @Test
    void theNewestGoOnByCursor(@Autowired TestLibrary library) {
        for (int i = 0; i < Listing.SIZE; i++) {
            library.story("Bài " + i)
                    .slug("bai-" + i)
                    .on("2024-01-10", null)
                    .text("Có lúa.")
                    .store();
        }
        Document first = browse.page(address("lúa") + "&xep=moi-nhat");
        assertThat(first.select("main .card")).hasSize(Listing.SIZE);
        String next = first.select("a[rel=next]").attr("href");
        assertThat(next).contains("sau=");
        assertThat(browse.page(next).select("main .card__headline a").eachAttr("href"))
                .containsExactly("/bai/bai-1", "/bai/bai-0");
        assertThat(browse.page(next).select("a[rel=first]")).hasSize(1);
        assertThat(browse.status(address("lúa") + "&xep=moi-nhat&sau=x")).isEqualTo(404);
    }

    @Test
    void nothingFoundOffersLessOfTheQuery() {
        Document page = page("lúa nắng");
        assertThat(page.select(".none .chip").eachAttr("href"))
                .containsExactly("/tim-kiem?q=n%E1%BA%AFng", "/tim-kiem?q=l%C3%BAa");
    }

    @Test
    void aSearchHasAFeedOfItsNewestArticles() {
        assertThat(page("giá lúa").select("link[type=application/atom+xml]").attr("href"))
                .isEqualTo("/tim-kiem/feed.atom?q=gi%C3%A1%20l%C3%BAa");
        Document feed = Jsoup.parse(browse.html("/tim-kiem/feed.atom?q=gi%C3%A1%20l%C3%BAa"), "", Parser.xmlParser());
        assertThat(feed.select("entry > link").eachAttr("href"))
                .containsExactly("http://localhost/bai/trong-bai", "http://localhost/bai/lua-dung-dau");
        assertThat(feed.select("feed > link[rel=alternate]").attr("href"))
                .isEqualTo("http://localhost/tim-kiem?q=gi%C3%A1%20l%C3%BAa");
        assertThat(browse.status("/tim-kiem/feed.atom")).isEqualTo(200);
    }

    @Test
    void browsersAreToldHowToSearch() {
        String address = page("").select("link[rel=search]").attr("href");
        assertThat(Jsoup.parse(browse.html(address), "", Parser.xmlParser())
                        .select("Url[type=text/html]")
                        .attr("template"))
                .isEqualTo("http://localhost/tim-kiem?q={searchTerms}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?q=%00",
                "?q=%00l%C3%BAa%00",
                "?q=a&q=b",
                "?q[]=a",
                "?q=tu:%00",
                "?q=%F0%9F%98%80%20l%C3%BAa",
                "?q=%FF%FE",
                "?q=l%C3%BAa&xep=%00",
                "?q=Lu%CC%81a",
                "?q=%A7%B5m%20ph%B8n",
                "?q=cu%E1%BB%A7a%20v%C3%A0%20l%C3%A0",
                "?q=-l%C3%BAa%20-n%E1%BA%AFng",
                "?q=l%C3%BAa&trang=50"
            })
    void whateverIsAskedIsAnswered(String query) {
        assertThat(browse.status("/tim-kiem" + query)).as(query).isEqualTo(200);
        assertThat(browse.status("/tim-kiem/goi-y" + query)).as(query).isEqualTo(200);
        assertThat(browse.status("/tim-kiem/feed.atom" + query)).as(query).isEqualTo(200);
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
