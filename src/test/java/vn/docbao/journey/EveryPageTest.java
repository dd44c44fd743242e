package vn.docbao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Every kind of page on the seeds: accessible in both colour schemes, no wider than a screen, and seen as pictures. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(RarePages.class)
class EveryPageTest {

    private static final Path PICTURES = Path.of("target/screenshots");

    @TempDir
    static Path data;

    @AutoClose
    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    private final Map<String, String> pages = new LinkedHashMap<>();

    @DynamicPropertySource
    static void dataDir(DynamicPropertyRegistry properties) {
        properties.add("docbao.data-dir", () -> data.resolve("data").toString());
        properties.add("docbao.sources", () -> "./seeds," + data.resolve("files"));
    }

    @BeforeAll
    static void launch() throws IOException {
        chromium = Chromium.launch();
        LongArticle.write(data.resolve("files"));
    }

    @BeforeEach
    void find() {
        String article = "/bai/" + slug("role = 'FULL' and summary is not null and byline is not null");
        pages.put("front", "/");
        pages.put("article", article);
        pages.put("article-without-summary", "/bai/" + slug("role = 'FULL' and summary is null"));
        pages.put("article-inferred", "/bai/" + slug("headline_inferred or date_inferred"));
        pages.put("article-long", LongArticle.ADDRESS);
        pages.put("excerpt", "/bai/" + slug("role = 'EXCERPT'"));
        pages.put("related", article + "/lien-quan");
        // The pool does not commit by itself.
        transaction.executeWithoutResult(status -> {
            database.update("update related_article set likeness = 40 where likeness is null");
            database.update("merge into former_slug (slug) key (slug) values ('da-go')");
            database.update("merge into story_thread (id, slug, name, articles, first_at, last_at, newest_id) key (id)"
                    + " select -1, 'dong', max(headline), count(*), min(sort_at), max(sort_at), max(id) from article"
                    + " where role = 'FULL' and published_date is not null");
            database.update("update article set thread_id = -1 where role = 'FULL' and published_date is not null");
        });
        pages.put("compare", database.queryForObject("""
                select min('/bai/' || a.slug || '/so-sanh/' || b.slug) from related_article r
                join article a on a.id = r.from_id join article b on b.id = r.to_id
                where a.role = 'FULL' and b.role = 'FULL'""", String.class));
        pages.put("original", article + "/ban-goc");
        pages.put("original-dropped", article + "/ban-goc?chi=bo");
        pages.put("topics", "/chu-de");
        pages.put("topic", "/chu-de/ukraine");
        pages.put("threads", "/dong-su-kien");
        pages.put("thread", "/dong-su-kien/dong");
        pages.put("section", "/chuyen-muc/" + database.queryForObject("select min(slug) from section", String.class));
        pages.put("search", "/tim-kiem");
        pages.put("search-results", "/tim-kiem?q=ukraine");
        pages.put("search-none", "/tim-kiem?q=zzzzzz");
        pages.put("search-odd", "/tim-kiem?q=%22%3C%3E%20%E2%80%A6");
        pages.put("shelf", "/ke");
        pages.put("shelf-unread", "/ke/chua-doc");
        pages.put("shelf-notes", "/ke/ghi-chu");
        pages.put("offline", "/ngoai-tuyen");
        pages.put("not-found", "/khong-co-trang-nay");
        pages.put("gone", "/bai/da-go");
        pages.put("login", "/nhap/dang-nhap?sai");
        pages.put("failure", RarePages.FAILURE);
        pages.put("empty", RarePages.EMPTY);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void noPageKeepsAnyoneOut(ColorScheme scheme) {
        Set<String> found = new TreeSet<>();
        try (BrowserContext context = context(1280, scheme)) {
            Page page = context.newPage();
            pages.forEach((name, address) -> {
                page.navigate(address);
                new AxeBuilder(page)
                        .analyze()
                        .getViolations()
                        .forEach(rule -> rule.getNodes()
                                .forEach(node -> found.add(name + ": " + rule.getId() + " " + node.getTarget())));
            });
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 430, 500, 700, 720, 1280})
    void nothingLiesOverTheSearch(int width) {
        try (BrowserContext context = context(width, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate("/");
            BoundingBox search = page.locator(".masthead .search").boundingBox();
            BoundingBox settings = page.locator(".settings__open").boundingBox();
            assertThat(settings.x >= search.x + search.width
                            || settings.y >= search.y + search.height
                            || settings.y + settings.height <= search.y)
                    .isTrue();
        }
    }

    @Test
    void aLongArticleShowsItsPictureAndLeadsToItsParts() {
        try (BrowserContext context = context(360, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(LongArticle.ADDRESS);
            assertThat(page.evaluate("""
                    async () => {
                      const image = document.querySelector(".picture img");
                      image.loading = "eager";
                      await image.decode();
                      return image.naturalWidth;
                    }""")).isEqualTo(360);
            page.locator(".contents a").last().click();
            assertThat(page.url()).endsWith("#muc-sau-mua-nuoc");
            assertThat(page.evaluate("document.querySelector(':target').getBoundingClientRect().top < innerHeight"))
                    .isEqualTo(true);
        }
    }

    @Test
    void noPageScrollsSideways() {
        try (BrowserContext context = context(320, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            pages.forEach((name, address) -> {
                page.navigate(address);
                assertThat(page.evaluate("document.scrollingElement.scrollWidth"))
                        .as(name)
                        .isEqualTo(320);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "768, LIGHT", "1440, LIGHT", "360, DARK"})
    void everyPageHasItsPictures(int width, ColorScheme scheme) {
        try (BrowserContext context = context(width, scheme)) {
            Page page = context.newPage();
            pages.forEach((name, address) -> {
                page.navigate(address);
                page.evaluate("Promise.all([...document.images].map((image) => {"
                        + " image.loading = 'eager'; return image.decode(); }))");
                String picture =
                        "%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT));
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve(picture))
                        .setFullPage(true));
            });
        }
        assertThat(PICTURES).isNotEmptyDirectory();
    }

    private BrowserContext context(int width, ColorScheme scheme) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://127.0.0.1:" + port)
                        .setColorScheme(scheme)
                        .setViewportSize(width, 800));
    }

    private String slug(String condition) {
        return database.queryForObject("select min(slug) from article where " + condition, String.class);
    }
}
