package vn.docbao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.docbao.eval.Corpus;

/**
 * Pages over two thousand files of other people's: {@code mvn -Pcorpus verify -Ddocbao.corpus=DIR}. What the seeds show
 * of every kind of page, these show of odd and of many articles.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CorpusJourney {

    private static final int FILES = 2_000;
    private static final int ARTICLES = 100;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @TempDir
    static Path folder;

    @AutoClose
    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    private List<String> articles = List.of();

    @DynamicPropertySource
    static void folders(DynamicPropertyRegistry properties) {
        properties.add("docbao.sources", () -> folder.resolve("files").toString());
        properties.add("docbao.data-dir", () -> folder.resolve("data").toString());
    }

    @BeforeAll
    static void lay() throws IOException {
        List<Corpus> all = Corpus.required();
        chromium = Chromium.launch();
        for (Corpus corpus : all) {
            for (Corpus.Page page : corpus.sample(FILES / all.size())) {
                Path file = folder.resolve("files").resolve(corpus.name()).resolve(page.name());
                Files.createDirectories(file.getParent());
                Files.write(file, page.bytes());
            }
        }
    }

    @BeforeEach
    void takeIn() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        try (BrowserContext context = context(360, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            do {
                assertThat(Instant.now()).isBefore(end);
                Thread.sleep(1_000);
                page.navigate("/");
            } while (page.locator(".intake").count() > 0
                    || page.locator(".card").count() == 0);
        }
        List<String> all = database.queryForList("select slug from article order by slug", String.class);
        int step = Math.max(1, all.size() / ARTICLES);
        articles = IntStream.iterate(0, i -> i < all.size(), i -> i + step)
                .mapToObj(i -> "/bai/" + all.get(i))
                .toList();
        System.out.printf("%d articles, %d of them looked at%n", all.size(), articles.size());
    }

    @Test
    void noPageKeepsAnyoneOut() {
        List<String> pages = new ArrayList<>(articles);
        pages.addAll(List.of("/", "/chu-de", "/tim-kiem?q=viet%20nam", "/khong-co-trang-nay"));
        articles.stream()
                .limit(20)
                .forEach(article -> pages.addAll(List.of(article + "/lien-quan", article + "/ban-goc")));
        database.queryForList(
                        "select t.slug from tag t join article_tag x on x.tag_id = t.id group by t.slug"
                                + " order by count(*) desc fetch first 10 rows only",
                        String.class)
                .forEach(topic -> pages.add("/chu-de/" + topic));
        database.queryForList("select slug from section", String.class)
                .forEach(section -> pages.add("/chuyen-muc/" + section));
        Set<String> found = new TreeSet<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            try (BrowserContext context = context(1280, scheme)) {
                Page page = context.newPage();
                for (String address : pages) {
                    page.navigate(address);
                    new AxeBuilder(page)
                            .analyze()
                            .getViolations()
                            .forEach(rule -> found.add(address + ": " + rule.getId() + " "
                                    + rule.getNodes().getFirst().getTarget()));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noPageScrollsSideways() {
        Set<String> found = new TreeSet<>();
        try (BrowserContext context = context(320, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            List<String> pages = new ArrayList<>(articles);
            pages.addAll(List.of("/", "/chu-de", "/tim-kiem?q=viet%20nam"));
            for (String address : pages) {
                page.navigate(address);
                if (!page.evaluate("document.scrollingElement.scrollWidth").equals(320)) {
                    found.add(address);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aReaderGoesFromTheFrontPageToAStoryItsTopicAndBack() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate("/");
            String headline = page.locator(".card--lead .card__headline a").innerText();
            page.locator(".card--lead .card__headline a").click();
            page.waitForURL("**/bai/**");
            assertThat(page.locator("h1").innerText()).isEqualTo(headline);
            page.locator(".article__foot .chip").first().click();
            page.waitForURL("**/chu-de/**");
            assertThat(page.locator(".card__headline a").allInnerTexts()).isNotEmpty();
            page.goBack();
            page.waitForURL("**/bai/**");
            assertThat(page.locator("h1").innerText()).isEqualTo(headline);
        }
    }

    @Test
    void storiesAreFoundByTheirHeadlines() {
        List<String> missed = new ArrayList<>();
        try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            for (String article : articles.subList(0, Math.min(20, articles.size()))) {
                page.navigate(article);
                String headline = page.locator("h1").innerText();
                page.navigate("/tim-kiem?q=" + URLEncoder.encode(headline, StandardCharsets.UTF_8));
                if (!page.locator(".card__headline a").allInnerTexts().contains(headline)) {
                    missed.add(headline);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    private BrowserContext context(int width, ColorScheme scheme) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://127.0.0.1:" + port)
                        .setColorScheme(scheme)
                        .setViewportSize(width, 800));
    }
}
