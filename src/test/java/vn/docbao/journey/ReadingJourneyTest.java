package vn.docbao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A reader's way through the five seed files, in a real browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "docbao.sources=./seeds")
class ReadingJourneyTest {

    private static final String LEAD = ".card--lead .card__headline a";
    private static final String RELATED = ".reading__aside .card__headline a";

    @TempDir
    static Path data;

    @AutoClose
    private static Chromium chromium;

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;

    @DynamicPropertySource
    static void dataDir(DynamicPropertyRegistry properties) {
        properties.add("docbao.data-dir", data::toString);
    }

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @AfterEach
    void leave() {
        if (context != null) {
            context.close();
        }
    }

    @Test
    void fromTheFrontPageThroughATopicAndARelatedStoryToTheOriginal() {
        Page page = open(1280, 900);
        page.navigate("/");
        String headline = page.locator(LEAD).innerText();
        page.locator(LEAD).click();
        page.waitForURL("**/bai/**");
        assertThat(page.locator("h1").innerText()).isEqualTo(headline);
        assertThat(page.locator(".chip").count()).isGreaterThanOrEqualTo(3);

        String topic = page.locator(".chip").first().innerText();
        page.locator(".chip").first().click();
        page.waitForURL("**/chu-de/**");
        assertThat(page.locator("h1").innerText()).isEqualTo(topic);
        page.locator(".stories .card__headline a", new Page.LocatorOptions().setHasText(headline))
                .click();
        page.waitForURL("**/bai/**");

        assertThat(page.locator(RELATED).count()).isGreaterThanOrEqualTo(2);
        String related = page.locator(RELATED).first().innerText();
        page.locator(RELATED).first().click();
        // One story's page follows another's: only its headline tells that it is there.
        page.locator("h1", new Page.LocatorOptions().setHasText(related)).waitFor();

        page.locator("a[href$='/ban-goc']").click();
        page.waitForURL("**/ban-goc");
        assertThat(page.locator(".source .part--here").allInnerTexts()).anyMatch(text -> text.contains(related));
        assertThat(complaints).isEmpty();
    }

    @Test
    void searchedWithoutAccentsAStoryIsFoundByKeyboardAlone() {
        Page page = open(1280, 900);
        page.navigate("/");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus").getAttribute("class")).isEqualTo("skip");
        page.locator(".masthead input[name=q]").focus();
        page.keyboard().type("dam phan ukraine");
        page.keyboard().press("Enter");
        page.waitForURL("**/tim-kiem?q=dam+phan+ukraine");
        assertThat(page.locator("main mark").count()).isPositive();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aSearchTypedIntoTheAddressIsReadWhateverItsMarks() {
        Page page = open(1280, 900);
        page.navigate("/tim-kiem?q=[ukraine]|{nga}^`");
        assertThat(page.locator("main input[name=q]").inputValue()).isEqualTo("[ukraine]|{nga}^`");
        assertThat(page.locator("main mark").count()).isPositive();
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatWasReadOpensAgainWithoutAConnection() {
        Page page = open(360, 800);
        page.navigate("/");
        page.evaluate("""
                async () => {
                  while (navigator.serviceWorker.controller === null) await new Promise((again) => setTimeout(again, 20));
                }""");
        String headline = page.locator(LEAD).innerText();
        page.locator(LEAD).click();
        page.waitForURL("**/bai/**");
        page.evaluate("""
                async () => {
                  const read = await caches.open("docbao-read-1");
                  while ((await read.match(location.href)) === undefined) await new Promise((again) => setTimeout(again, 20));
                }""");
        context.setOffline(true);
        page.reload();
        assertThat(page.locator("h1").innerText()).isEqualTo(headline);
        assertThat(page.evaluate("() => document.styleSheets[0].cssRules.length"))
                .as("dressed as ever")
                .isNotEqualTo(0);
        assertThat(page.evaluate("() => fetch('/tinh/xua/css/docbao.css').then((answer) => answer.status)"))
                .as("the style sheet that a page kept from another day names")
                .isEqualTo(200);
        page.navigate("/chu-de");
        assertThat(page.locator("h1").innerText()).isEqualTo("Không có kết nối");
        page.locator("[data-kept] a", new Page.LocatorOptions().setHasText(headline))
                .click();
        page.waitForURL("**/bai/**");
        assertThat(page.locator("h1").innerText()).isEqualTo(headline);
    }

    @Test
    void withoutScriptsEveryWayIsOpen() {
        Page page = open(360, 800, false);
        page.navigate("/");
        String headline = page.locator(LEAD).innerText();
        page.locator(LEAD).click();
        page.waitForURL("**/bai/**");
        assertThat(page.locator("h1").innerText()).isEqualTo(headline);
        String story = page.url();
        page.locator(".chip").first().click();
        page.waitForURL("**/chu-de/**");
        assertThat(page.locator(".stories .card__headline a").allInnerTexts()).contains(headline);
        page.navigate(story);
        page.locator("a.button[href$='/lien-quan']").click();
        page.waitForURL("**/lien-quan");
        assertThat(page.locator(".stories .card__headline a").count()).isPositive();
        page.navigate(story + "/ban-goc");
        assertThat(page.locator(".source .part--here").allInnerTexts()).anyMatch(text -> text.contains(headline));
        page.locator(".masthead input[name=q]").fill("ukraine");
        page.locator(".masthead .search__button").click();
        page.waitForURL("**/tim-kiem?q=ukraine");
        assertThat(page.locator("main mark").count()).isPositive();
        assertThat(page.locator(".settings, [data-copy]").count())
                .as("what only scripts can do")
                .isZero();
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 412, 768, 1440})
    void nothingMovesWhenScriptsBringTheirTools(int width) {
        Page page = open(width, 800);
        // On a busy machine they come after the first paint, and letters move by themselves.
        page.route("**/*.woff2", Route::abort);
        page.addInitScript("""
                globalThis.shifts = [];
                new PerformanceObserver((list) => list.getEntries().forEach((shift) => shifts.push(shift.value)))
                  .observe({ type: "layout-shift", buffered: true });""");
        page.navigate("/");
        page.locator(LEAD).click();
        page.waitForURL("**/bai/**");
        page.locator(".tools [data-copy]").first().waitFor();
        page.evaluate(
                "document.fonts.ready.then(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))");
        assertThat(page.evaluate("shifts")).isEqualTo(List.of());
        assertThat(page.evaluate("document.scrollingElement.scrollWidth")).isEqualTo(width);
    }

    @Test
    void onPaperAnArticleIsWhatOneReads() {
        Page page = open(1280, 900);
        page.navigate("/");
        page.locator(LEAD).click();
        page.waitForURL("**/bai/**");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        for (String kept : List.of(".masthead__name", "h1", ".article__credits", ".article__body > p")) {
            assertThat(page.locator(kept).first().isVisible()).as(kept).isTrue();
        }
        for (String left :
                List.of(".sections", ".search", ".tools", ".article__foot", ".reading__aside", ".colophon")) {
            assertThat(page.locator(left).first().isVisible()).as(left).isFalse();
        }
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.article__body')).color"))
                .as("ink, for readers of dark screens too")
                .isEqualTo("rgb(0, 0, 0)");
        assertThat(new String(page.pdf(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("/Type /Page");
    }

    private Page open(int width, int height) {
        return open(width, height, true);
    }

    private Page open(int width, int height, boolean scripts) {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://127.0.0.1:" + port)
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(width, height));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }
}
