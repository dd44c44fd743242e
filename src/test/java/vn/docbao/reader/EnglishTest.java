package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.docbao.library.Article;
import vn.docbao.library.Block;
import vn.docbao.library.Relation;
import vn.docbao.library.Section;
import vn.docbao.library.SourceFile;

/** The interface in English, around articles whose letters are all plain: a Vietnamese one is a word left over. */
@ReaderTest
@TestPropertySource(properties = "docbao.language=en")
class EnglishTest {

    private static final Pattern VIETNAMESE = Pattern.compile("[À-ỹĐđ]\\p{L}*");

    private Browse browse;

    @BeforeEach
    void fill(@Autowired TestLibrary library, @Autowired MockMvc mvc) {
        library.clear();
        browse = new Browse(mvc);
        SourceFile file = library.file("/kho/tin.txt");
        Section economy = library.section("Kinh te");
        Article main = library.story("Cho noi")
                .in(file, 0)
                .section(economy)
                .on("2025-12-15", "10:28")
                .by("Hai Yen", "Bao Moi", "Can Tho")
                .summary("Ghe ve ben.")
                .body(
                        new Block.Subheading("Ben"),
                        new Block.Figure("Ghe", "Yen", null),
                        new Block.VideoNote("Cho", "Yen"))
                .tags("Can Tho")
                .store();
        Article other = library.story("Lua he")
                .guessedOn("2025-11-30")
                .headlineInferred()
                .section(economy)
                .tags("Can Tho")
                .text("Lua.")
                .store();
        library.story("Tin ngan").excerpt().tags("Can Tho").store();
        library.related(main, other, Relation.SAME_EVENT, 1, "Can Tho", 40);
        library.headline(file, 0, "Tin khac", null);
        library.original(file, "Cho noi\nGhe ve ben.", """
                [{"line":1,"from":0,"to":7,"fate":"TITLE","rule":"title","story":0},
                 {"line":2,"from":8,"to":19,"fate":"DISCARDED","rule":"menu","story":null}]""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/bai/cho-noi",
                "/bai/lua-he",
                "/bai/tin-ngan",
                "/bai/cho-noi/lien-quan",
                "/bai/cho-noi/so-sanh/lua-he",
                "/bai/cho-noi/ban-goc",
                "/bai/cho-noi/ban-goc?chi=bo",
                "/chu-de",
                "/chu-de?ten=zzz",
                "/chu-de/can-tho",
                "/chuyen-muc/kinh-te",
                "/tim-kiem",
                "/tim-kiem?q=ghe",
                "/tim-kiem?q=zzzz",
                "/ngoai-tuyen",
                "/khong-co",
                "/manifest.json",
                "/opensearch.xml",
                "/feed.atom"
            })
    void noWordIsLeftInVietnamese(String address) {
        String page = browse.html(address).replace("Đọc Báo", "");
        assertThat(VIETNAMESE.matcher(page).results().map(match -> match.group()))
                .isEmpty();
        assertThat(page).doesNotContain("??");
    }

    @Test
    void articlesStayVietnamese() {
        Document page = browse.page("/bai/cho-noi");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1").attr("lang")).isEqualTo("vi");
        assertThat(page.select(".article__body").attr("lang")).isEqualTo("vi");
        assertThat(page.select(".article__credits time").text()).isEqualTo("Monday, 15 December 2025, 10:28");
        assertThat(browse.page("/").select(".card__headline a[lang=vi]")).isNotEmpty();
        assertThat(browse.page("/chu-de/can-tho").select(".heading .meta").text())
                .contains("3 articles");
    }
}
