package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.docbao.library.Article;

/** What pages say to search engines and other programs. */
@ReaderTest
class MachineReadableTest {

    @Autowired
    private TestLibrary library;

    private Browse browse;

    @BeforeEach
    void clear(@Autowired MockMvc mvc) {
        library.clear();
        browse = new Browse(mvc);
    }

    @Test
    void anArticleIsDescribedWithTheWayToIt() {
        library.story("Bến mới </script><b>")
                .slug("ben-moi")
                .section(library.section("Kinh tế"))
                .summary("Bến thứ ba đón tàu.")
                .by("Lê An, Hà Vy", "TTX", "Cần Thơ")
                .on("2025-12-15", "16:40")
                .tags("Cảng biển")
                .at("https://bao.vn/ben-moi.html")
                .store();
        Document page = browse.page("/bai/ben-moi");
        JsonNode graph = JsonMapper.shared()
                .readTree(
                        page.select("script[type=application/ld+json]").first().data());
        JsonNode article = graph.get(0);
        assertThat(article.get("@type").asString()).isEqualTo("NewsArticle");
        assertThat(article.get("headline").asString()).isEqualTo("Bến mới </script><b>");
        assertThat(article.get("url").asString()).isEqualTo("http://localhost/bai/ben-moi");
        assertThat(article.get("datePublished").asString()).isEqualTo("2025-12-15T16:40:00+07:00");
        assertThat(article.get("author")
                        .valueStream()
                        .map(one -> one.get("name").asString()))
                .containsExactly("Lê An", "Hà Vy");
        assertThat(article.get("sourceOrganization").get("name").asString()).isEqualTo("TTX");
        assertThat(article.get("isBasedOn").asString()).isEqualTo("https://bao.vn/ben-moi.html");
        assertThat(article.get("keywords").get(0).asString()).isEqualTo("Cảng biển");
        JsonNode steps = graph.get(1).get("itemListElement");
        assertThat(steps.valueStream().map(step -> step.get("item").asString()))
                .containsExactly(
                        "http://localhost/", "http://localhost/chuyen-muc/kinh-te", "http://localhost/bai/ben-moi");
        assertThat(page.select("meta[property=article:published_time]").attr("content"))
                .isEqualTo("2025-12-15");
        assertThat(page.select("meta[property=og:url]").attr("content")).isEqualTo("http://localhost/bai/ben-moi");
    }

    @Test
    void whatWasInferredIsNotSaidToMachines() {
        library.story("Đê mới").guessedOn("2025-11-30").store();
        Document page = browse.page("/bai/de-moi");
        assertThat(page.select("script[type=application/ld+json]").first().data())
                .contains("NewsArticle")
                .doesNotContain("datePublished");
        assertThat(page.select("meta[property=article:published_time]")).isEmpty();
    }

    @Test
    void theMapLeadsToEveryPage() {
        Article port = library.story("Bến mới")
                .section(library.section("Kinh tế"))
                .on("2025-12-15", null)
                .tags("Cảng biển")
                .store();
        library.thread("Cảng mở bến", port);
        library.story("Đê mới").guessedOn("2025-11-30").store();
        Document maps = xml("/sitemap.xml");
        assertThat(maps.select("sitemap > loc").eachText())
                .startsWith("http://localhost/sitemap/danh-muc.xml")
                .hasSizeGreaterThan(1);
        assertThat(xml("/sitemap/danh-muc.xml").select("url > loc").eachText())
                .containsExactly(
                        "http://localhost/",
                        "http://localhost/chu-de",
                        "http://localhost/dong-su-kien",
                        "http://localhost/chuyen-muc/kinh-te",
                        "http://localhost/chu-de/cang-bien",
                        "http://localhost/dong-su-kien/cang-mo-ben");
        String last = maps.select("sitemap > loc").last().text().substring("http://localhost".length());
        Document articles = xml(last);
        assertThat(articles.select("url > loc").eachText())
                .containsExactly("http://localhost/bai/ben-moi", "http://localhost/bai/de-moi");
        assertThat(articles.select("lastmod").eachText()).containsExactly("2025-12-15");
        assertThat(browse.status("/sitemap/bai-999999.xml")).isEqualTo(404);
    }

    @Test
    void robotsAreLedToTheMap() {
        assertThat(browse.html("/robots.txt")).contains("Sitemap: http://localhost/sitemap.xml");
    }

    @Test
    void theSiteCanBeInstalled() {
        MockHttpServletResponse manifest = browse.answer("/manifest.json");
        assertThat(manifest.getContentType()).isEqualTo("application/manifest+json");
        JsonNode icons =
                JsonMapper.shared().readTree(browse.html("/manifest.json")).get("icons");
        assertThat(icons.valueStream().map(icon -> icon.get("src").asString()))
                .isNotEmpty()
                .allSatisfy(icon -> assertThat(browse.status(icon)).isEqualTo(200));
        assertThat(browse.page("/").select("link[rel=manifest]").attr("href")).isEqualTo("/manifest.json");
        assertThat(browse.page("/ngoai-tuyen").select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
    }

    private Document xml(String address) {
        MockHttpServletResponse answer = browse.answer(address);
        assertThat(answer.getContentType()).isEqualTo("application/xml;charset=UTF-8");
        return Jsoup.parse(browse.html(address), "", Parser.xmlParser());
    }
}
