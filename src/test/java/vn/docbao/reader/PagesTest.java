package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.docbao.library.Article;
import vn.docbao.library.Block;
import vn.docbao.library.IntakeProgress;
import vn.docbao.library.Relation;
import vn.docbao.library.Section;
import vn.docbao.library.SourceFile;

@ReaderTest
class PagesTest {

    @Autowired
    private TestLibrary library;

    @Autowired
    private ApplicationEventPublisher events;

    private Browse browse;

    @BeforeEach
    void clear(@Autowired MockMvc mvc) {
        library.clear();
        browse = new Browse(mvc);
        events.publishEvent(new IntakeProgress(0, 0));
    }

    /** A file with a full story and an excerpt, and another story elsewhere. */
    private Article harbour() {
        Section economy = library.section("Kinh tế");
        SourceFile file = library.file("/nha/toi/kho/cang-bien.txt");
        Article main = library.story("Cảng biển phía Nam thêm bến mới")
                .in(file, 0)
                .section(economy)
                .summary("Bến thứ ba đón tàu lớn từ tháng tới.")
                .by("Lê An", "TTX", "Cần Thơ")
                .on("2025-12-15", "16:40")
                .body(
                        new Block.Paragraph("Bến dài bốn trăm mét."),
                        new Block.Subheading("Tàu lớn vào được"),
                        new Block.Figure("Bến nhìn từ trên cao", "Hải Yến", "ben.jpg"),
                        new Block.Quote("Chúng tôi chờ ngày này đã lâu."),
                        new Block.VideoNote("Xem lễ khánh thành", "Đài địa phương"))
                .tags("Cảng biển")
                .found("Cần Thơ")
                .store();
        Article excerpt = library.story("Giá cước tàu giảm")
                .in(file, 1)
                .section(economy)
                .excerpt()
                .summary("Cước giảm tuần thứ hai.")
                .store();
        Article other = library.story("Đồng bằng mở thêm đường thủy")
                .guessedOn("2025-11-30")
                .headlineInferred()
                .found("Cần Thơ")
                .store();
        library.related(main, excerpt, Relation.EDITOR, 1, "");
        library.related(main, other, Relation.SIMILAR, 0.5, "Cần Thơ");
        library.headline(file, 0, "Giá cước tàu giảm", excerpt);
        library.headline(file, 1, "Chợ nổi ngày cuối năm", null);
        library.headline(file, 2, "Chợ nổi ngày cuối năm", null);
        String text = "Kinh tế\nCảng biển phía Nam thêm bến mới\n\n00:42\nGiá cước tàu giảm";
        library.original(file, text, """
                [{"line":1,"from":0,"to":7,"fate":"SECTION","rule":"section-line","story":0},
                 {"line":2,"from":8,"to":39,"fate":"TITLE","rule":"unheard-of","story":0},
                 {"line":4,"from":41,"to":46,"fate":"DISCARDED","rule":"duration","story":null},
                 {"line":5,"from":47,"to":64,"fate":"TITLE","rule":"title","story":1}]""");
        return main;
    }

    @Test
    void anEmptyLibrarySaysHowToFillIt() {
        assertThat(browse.page("/").text())
                .contains("Chưa có bài nào để đọc")
                .contains("--docbao.sources=")
                .doesNotContain("Đang nhận");
    }

    @Test
    void frontPageSaysThatFilesAreStillTakenIn() {
        events.publishEvent(new IntakeProgress(1_200, 3_000));
        assertThat(browse.page("/").text())
                .contains("xong 1.200 trong 3.000 tệp")
                .doesNotContain("--docbao.sources");
        harbour();
        assertThat(browse.page("/").select(".intake").text()).contains("xong 1.200 trong 3.000 tệp");
        events.publishEvent(new IntakeProgress(3_000, 3_000));
        assertThat(browse.page("/").select(".intake")).isEmpty();
    }

    @Test
    void frontPageLeadsWithAFullStoryAndLabelsExcerpts() {
        library.story("Trích đoạn mới nhất").excerpt().on("2026-01-02", null).store();
        harbour();
        Document page = browse.page("/");
        assertThat(page.select(".card--lead .card__headline").text()).isEqualTo("Cảng biển phía Nam thêm bến mới");
        assertThat(page.select(".top .badge")).isEmpty();
        assertThat(page.select(".card--excerpt"))
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.select(".badge").text()).isEqualTo("Trích"));
        assertThat(page.select(".strip").text()).contains("Cần Thơ");
    }

    @Test
    void frontPageShowsAStoryOnceHoweverManyFilesAndListsHoldIt() {
        Section economy = library.section("Kinh tế");
        for (int i = 10; i < 50; i++) {
            library.story("Bài số " + i)
                    .section(economy)
                    .on("2025-11-" + (10 + i % 20), null)
                    .store();
        }
        library.story("Bài số 38").slug("ban-sao").on("2025-12-31", null).store();
        Document page = browse.page("/");
        assertThat(page.select(".card__headline a").eachText()).doesNotHaveDuplicates();
        assertThat(page.select(".block .card")).as("older ones of the section").hasSize(4);
    }

    @Test
    void frontPageLeadsWithTheWeightiestOfTheNewestDay() {
        library.story("Đêm muộn").on("2026-01-02", "23:50").store();
        library.story("Có sapo").on("2026-01-02", "09:00").summary("Tóm tắt.").store();
        library.story("Hôm trước").on("2026-01-01", "09:00").summary("Tóm tắt.").store();
        Document page = browse.page("/");
        assertThat(page.select(".top .card__headline").eachText()).containsExactly("Có sapo", "Đêm muộn", "Hôm trước");
    }

    @Test
    void frontPageTellsTheDaysOfItsNewestAndKeepsThoseWithoutOneApart() {
        for (int i = 10; i < 16; i++) {
            library.story("Bài đầu " + i).on("2026-01-03", "10:" + i).store();
        }
        library.story("Sáng").on("2026-01-02", "08:05").store();
        library.story("Không giờ").on("2026-01-02", null).store();
        library.story("Suy ra").guessedOn("2026-01-02").store();
        library.story("Không ngày").store();
        Document page = browse.page("/");
        assertThat(page.select(".day__name").eachText()).containsExactly("Thứ Sáu, 02/01/2026");
        assertThat(page.select(".day").first().select(".card").eachText().getFirst())
                .startsWith("Sáng 08:05");
        assertThat(page.select(".day .inferred").eachText()).containsExactly("khoảng 02/01/2026");
        assertThat(page.select("section[aria-labelledby=moi]").text()).doesNotContain("Không ngày");
        assertThat(page.select("section[aria-labelledby=chua-ro]").text())
                .startsWith("Chưa rõ ngày")
                .contains("Không ngày");
    }

    @Test
    void topicsOfTheDayAreThoseOfTheNewestStoriesAndFillBlocksWhereSectionsLack() {
        for (int i = 0; i < 230; i++) {
            boolean old = i >= 200;
            library.story("Bài " + i)
                    .on(old ? "2025-01-01" : "2025-12-15", null)
                    .tags(
                            old
                                    ? new String[] {"Bóng đá", "Năm cũ"}
                                    : i % 10 == 0 ? new String[] {"Bóng đá", "Bão số 15"} : new String[] {"Bóng đá"})
                    .store();
        }
        Document page = browse.page("/");
        assertThat(page.select(".strip__list a").eachText())
                .startsWith("Bóng đá", "Bão số 15")
                .doesNotContain("Năm cũ");
        assertThat(page.select(".block h2").eachText()).contains("Bóng đá");
        assertThat(page.select(".block h2 a").eachAttr("href")).contains("/chu-de/bong-da");
    }

    @Test
    void frontPageOfExcerptsOnlyHasNoLead() {
        library.story("Chỉ có trích").excerpt().store();
        assertThat(browse.page("/").select(".card--lead")).isEmpty();
        assertThat(browse.page("/").select(".front__newest").text()).contains("Chỉ có trích");
    }

    @Test
    void articleShowsAllItHolds() {
        harbour();
        Document page = browse.page("/bai/cang-bien-phia-nam-them-ben-moi");
        assertThat(page.title()).isEqualTo("Cảng biển phía Nam thêm bến mới – Đọc Báo");
        assertThat(page.select("h1").text()).isEqualTo("Cảng biển phía Nam thêm bến mới");
        assertThat(page.select("nav.kicker").text()).contains("Kinh tế");
        assertThat(page.select(".article__summary").text()).isEqualTo("Bến thứ ba đón tàu lớn từ tháng tới.");
        assertThat(page.select(".article__credits").text())
                .contains("Lê An", "Theo TTX", "Cần Thơ", "Thứ Hai, 15/12/2025, 16:40", "1 phút đọc");
        assertThat(page.select("time").attr("datetime")).isEqualTo("2025-12-15");
        assertThat(page.select(".article__body > p").text()).isEqualTo("Bến dài bốn trăm mét.");
        assertThat(page.select(".article__body > h2").text()).isEqualTo("Tàu lớn vào được");
        assertThat(page.select("figcaption").text()).isEqualTo("Ảnh Bến nhìn từ trên cao Nguồn: Hải Yến");
        assertThat(page.select("blockquote").text()).isEqualTo("Chúng tôi chờ ngày này đã lâu.");
        assertThat(page.select(".note--video").text()).contains("Xem lễ khánh thành", "Đài địa phương");
        assertThat(page.select(".article .inferred")).isEmpty();
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("http://localhost/bai/cang-bien-phia-nam-them-ben-moi");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Cảng biển phía Nam thêm bến mới");
        assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
        assertThat(page.select("meta[name=description]").attr("content")).startsWith("Bến thứ ba");
    }

    @Test
    void articleLinksToItsTopicsRelativesAndOriginal() {
        harbour();
        Document page = browse.page("/bai/cang-bien-phia-nam-them-ben-moi");
        assertThat(page.select(".chip").eachAttr("href")).containsExactly("/chu-de/cang-bien", "/chu-de/can-tho");
        assertThat(page.select(".chip--found").text()).isEqualTo("Cần Thơ");
        assertThat(page.select(".reading__aside .card a").eachAttr("href"))
                .containsExactly("/bai/gia-cuoc-tau-giam", "/bai/dong-bang-mo-them-duong-thuy");
        assertThat(page.select(".article__ways a").eachAttr("href"))
                .containsExactly(
                        "/bai/cang-bien-phia-nam-them-ben-moi/lien-quan",
                        "/bai/cang-bien-phia-nam-them-ben-moi/ban-goc");
    }

    @Test
    void whatIsNotInTheLibraryLeadsToWhereItStood() {
        SourceFile file = library.file("/kho/a.html");
        library.story("Bến mới")
                .in(file, 0)
                .at("https://bao.vn/ben-moi?a=1&b=2")
                .store();
        Article known = library.story("Tàu cũ").store();
        library.headline(file, 0, "Tàu cũ", known, "https://bao.vn/tau-cu");
        library.headline(file, 1, "Chợ \"nổi\"", null, "https://bao.vn/cho-noi");
        library.headline(file, 2, "Không đường dẫn", null);
        Document page = browse.page("/bai/ben-moi");
        assertThat(page.select(".article__ways a[rel='nofollow noopener external']")
                        .eachAttr("href"))
                .containsExactly("https://bao.vn/ben-moi?a=1&b=2");
        assertThat(page.select(".seen a").eachAttr("href")).containsExactly("/bai/tau-cu", "https://bao.vn/cho-noi");
        assertThat(page.select(".seen a[rel='nofollow noopener external']").attr("aria-label"))
                .isEqualTo("Trang gốc: Chợ \"nổi\"");
        assertThat(page.select("a[href^=http]")).hasSize(2);
    }

    @Test
    void headlinesSeenBesideItAreLinkedWhenTheLibraryHasThem() {
        harbour();
        Document page = browse.page("/bai/cang-bien-phia-nam-them-ben-moi");
        assertThat(page.select(".seen a").eachAttr("href")).containsExactly("/bai/gia-cuoc-tau-giam");
        assertThat(page.select("details .seen li").eachText()).containsExactly("Chợ nổi ngày cuối năm");
        assertThat(page.select("details a")).isEmpty();
    }

    @Test
    void nothingInferredLooksPrinted() {
        harbour();
        Document page = browse.page("/bai/dong-bang-mo-them-duong-thuy");
        assertThat(page.select("h1 + .article__inferred").text()).contains("không in tiêu đề riêng");
        assertThat(page.select(".meta .inferred").text()).isEqualTo("khoảng 30/11/2025");
        assertThat(page.select(".article__credits .article__inferred").text()).contains("không in ngày đăng");
        assertThat(page.select("time")).isEmpty();
    }

    @Test
    void anExcerptSaysWhatItIs() {
        harbour();
        Document page = browse.page("/bai/gia-cuoc-tau-giam");
        assertThat(page.select("nav.kicker .badge").text()).isEqualTo("Trích");
        assertThat(page.select(".article__cut").text()).isNotEmpty();
        assertThat(page.select(".meta").text()).contains("Chưa rõ ngày").doesNotContain("phút đọc");
    }

    @Test
    void relatedStoriesComeByKindWithTheReasonInWords() {
        harbour();
        Document page = browse.page("/bai/cang-bien-phia-nam-them-ben-moi/lien-quan");
        assertThat(page.select(".group .rubric").eachText()).containsExactly("Tòa soạn xếp cùng", "Cùng chủ đề");
        assertThat(page.select(".reason").eachText()).containsExactly("Cùng trang gốc.", "Cùng nói về Cần Thơ.");
        assertThat(browse.page("/bai/gia-cuoc-tau-giam/lien-quan").text()).contains("Chưa tìm thấy bài nào liên quan");
    }

    @Test
    void originalShowsEveryLineAndItsFate() {
        harbour();
        Document page = browse.page("/bai/cang-bien-phia-nam-them-ben-moi/ban-goc");
        assertThat(page.text()).contains("Tệp cang-bien.txt").doesNotContain("/nha/toi");
        assertThat(page.select(".source__line")).hasSize(5);
        assertThat(page.select(".source .part--here").eachText())
                .containsExactly("Kinh tế", "Cảng biển phía Nam thêm bến mới");
        assertThat(page.select(".source del").eachText()).containsExactly("00:42");
        assertThat(page.select(".source .part--elsewhere").eachText()).containsExactly("Giá cước tàu giảm");
        assertThat(page.select(".source .why").eachText())
                .containsExactly(
                        "Giữ chuyên mục", "Giữ tiêu đề", "Bỏ thời lượng video", "Chuyển tiêu đề dòng đứng đầu bài");
        assertThat(page.select(".chapter__title").eachText())
                .containsExactly("Dòng 1–4 Bài này", "Dòng 5 Giá cước tàu giảm");
        assertThat(page.select(".legend__count").eachText()).containsExactly("5 dòng", "2 dòng", "1 dòng", "1 dòng");
    }

    @Test
    void originalIsNarrowedToOneKindOfLineByALink() {
        harbour();
        String original = "/bai/cang-bien-phia-nam-them-ben-moi/ban-goc";
        Document page = browse.page(original + "?chi=bo");
        assertThat(page.select(".source__line").eachText()).containsExactly("4 00:42 Bỏ thời lượng video");
        assertThat(page.select("[aria-current=true]").attr("href")).isEqualTo(original + "?chi=bo");
        assertThat(browse.page(original + "?chi=giu").select(".source del")).isEmpty();
        assertThat(browse.status(original + "?chi=khac")).isEqualTo(404);
        assertThat(browse.page(original + "?dong=2").select("a[rel=first]").attr("href"))
                .isEqualTo(original);
    }

    @Test
    void topicsAreListedByNumberAndByLetter() {
        harbour();
        Document page = browse.page("/chu-de");
        assertThat(page.select(".topics-most .chip").eachText()).containsExactly("Cần Thơ 2", "Cảng biển 1");
        assertThat(page.select(".letter__topics a").eachText()).containsExactly("Cảng biển 1", "Cần Thơ 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/chu-de/can-tho", "/chuyen-muc/kinh-te"})
    void topicsAndSectionsListTheirStories(String address) {
        harbour();
        Document page = browse.page(address);
        assertThat(page.select(".heading .meta").text()).isEqualTo("2 bài");
        assertThat(page.select(".stories .card")).hasSize(2);
        assertThat(page.select(".stories .card__headline").first().text()).isEqualTo("Cảng biển phía Nam thêm bến mới");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/khong-co",
                "/bai/khong-co",
                "/bai/khong-co/lien-quan",
                "/bai/khong-co/ban-goc",
                "/chu-de/khong-co",
                "/chuyen-muc/khong-co",
                "/?sau=",
                "/?sau=%27%20or%201=1",
                "/?sau=zzzzzzzzzzzz.1",
                "/chu-de/can-tho?sau=x",
                "/tim-kiem?q=tau&trang=0",
                "/bai/cang-bien-phia-nam-them-ben-moi/ban-goc?dong=0",
                "/bai/cang-bien-phia-nam-them-ben-moi/ban-goc?dong=99999",
                "/bai/dong-bang-mo-them-duong-thuy/ban-goc"
            })
    void whatIsNotThereLeadsOn(String address) {
        harbour();
        MockHttpServletResponse answer = browse.answer(address);
        assertThat(answer.getStatus()).isEqualTo(404);
        Document page = browse.page(address);
        assertThat(page.select("h1").text()).isEqualTo("Không có trang này");
        assertThat(page.select("main form[role=search]")).hasSize(1);
        assertThat(page.select("main .card__headline").text()).contains("Cảng biển phía Nam thêm bến mới");
    }

    @Test
    void aFormerAddressLeadsToThePresentOne() {
        library.former("ten-cu", harbour());
        for (String page : new String[] {"", "/lien-quan", "/ban-goc"}) {
            MockHttpServletResponse answer = browse.answer("/bai/ten-cu" + page);
            assertThat(answer.getStatus()).isEqualTo(301);
            assertThat(answer.getRedirectedUrl()).isEqualTo("/bai/cang-bien-phia-nam-them-ben-moi" + page);
        }
    }

    @Test
    void aFormerAddressWithoutItsArticleIsGone() {
        library.former("da-xoa", null);
        assertThat(browse.status("/bai/da-xoa")).isEqualTo(410);
        assertThat(browse.page("/bai/da-xoa").text()).contains("Bài này không còn nữa");
    }

    @Test
    void hostileTextIsPrintedAsText() {
        String bad = "<script>alert(1)</script> \"' onload=x";
        Section section = library.section(bad + "mục");
        SourceFile file = library.file("/kho/" + bad);
        Article article = library.story(bad)
                .slug("xau")
                .in(file, 0)
                .section(section)
                .summary(bad)
                .by(bad, bad, bad)
                .text(bad)
                .body(new Block.Figure(bad, bad, bad), new Block.VideoNote(bad, bad))
                .tags(bad)
                .store();
        Article other = library.story(bad + "2").slug("xau-2").store();
        library.related(article, other, Relation.SIMILAR, 1, bad);
        library.headline(file, 0, bad, null);
        library.original(file, bad, "[{\"line\":1,\"from\":0,\"to\":5,\"fate\":\"<b>\",\"rule\":\"<i>\",\"story\":0}]");
        for (String address : new String[] {
            "/",
            "/bai/xau",
            "/bai/xau/lien-quan",
            "/bai/xau/ban-goc",
            "/chu-de",
            "/chu-de/script-alert-1-script-onload-x",
            "/tim-kiem?q=%3Cscript%3Ealert",
            "/khong-co"
        }) {
            String html = browse.html(address);
            assertThat(html)
                    .as(address)
                    .doesNotContain("<script>")
                    .doesNotContain("<b>")
                    .contains("&lt;script&gt;");
        }
    }

    @Test
    void pagesForbidWhatTheyDoNotNeed() {
        MockHttpServletResponse answer = browse.answer("/");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(browse.html("/")).doesNotContain("style=");
        assertThat(browse.page("/").select("script:not([src])")).isEmpty();
    }

    @Test
    void aPageIsTheSameForEveryReader() {
        harbour();
        assertThat(browse.html("/")).isEqualTo(browse.html("/"));
        assertThat(browse.answer("/").getCookies()).isEmpty();
    }
}
