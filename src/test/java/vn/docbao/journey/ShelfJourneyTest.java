package vn.docbao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a reader keeps and sets, in a real browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "docbao.sources=./seeds")
class ShelfJourneyTest {

    private static final String LEAD = ".card--lead .card__headline a";

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
        context.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aSavedStoryStandsOnTheShelfAndIsMarkedInLists() {
        Page page = open(true);
        page.navigate("/");
        String headline = page.locator(LEAD).innerText();
        page.locator(LEAD).click();
        page.waitForURL("**/bai/**");
        page.getByText("Lưu đọc sau").click();
        page.locator("form[data-luu] [aria-pressed=true]").waitFor();
        page.navigate("/");
        assertThat(page.locator(".card--lead .card__saved").innerText()).startsWith("Đã lưu");
        page.locator(".sections a[href='/ke']").click();
        page.waitForURL("**/ke");
        assertThat(page.locator(".kept h2").allInnerTexts()).containsExactly(headline);
        page.locator(".kept button").click();
        page.locator(".none").waitFor();
    }

    @Test
    void withoutScriptsAStoryIsSavedByAPlainForm() {
        Page page = open(false);
        page.navigate("/");
        String headline = page.locator(LEAD).innerText();
        page.locator(LEAD).click();
        page.locator("form[data-luu] button").click();
        page.waitForURL("**/ke");
        assertThat(page.locator(".kept h2").allInnerTexts()).containsExactly(headline);
    }

    @Test
    void aStoryOpensWhereItWasLeft() {
        Page page = open(true);
        page.navigate("/");
        page.locator(LEAD).click();
        page.waitForURL("**/bai/**");
        // The tools stand there once the scripts listen.
        page.locator(".tools [data-copy]").first().waitFor();
        String story = page.url();
        page.locator(".article__body > p").nth(4).evaluate("part => part.scrollIntoView({ block: 'start' })");
        until(
                page,
                "(await (await fetch('/ke/trang-thai?bai=%s')).json()).marks.length > 0"
                        .formatted(story.substring(story.lastIndexOf('/') + 1)));
        page.navigate("/chu-de");
        page.navigate(story);
        page.locator(".said button").waitFor();
        until(page, "scrollY > 300");
        page.locator(".said button").click();
        until(page, "scrollY === 0");
    }

    @Test
    void keysLeadThroughAListAndItsStories() {
        Page page = open(true);
        page.navigate("/");
        List<String> headlines = page.locator(".card__headline a").allInnerTexts();
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("o");
        page.waitForURL("**/bai/**");
        assertThat(page.locator("h1").innerText()).isEqualTo(headlines.get(1));
        page.keyboard().press("k");
        page.locator("h1", new Page.LocatorOptions().setHasText(headlines.get(0)))
                .waitFor();
        // The scripts of a page come behind its text.
        page.waitForLoadState();
        page.keyboard().press("?");
        page.locator("dialog.keys[open]").waitFor();
        page.keyboard().press("Escape");
        page.keyboard().press("v");
        page.waitForURL("**/ban-goc");
        page.waitForLoadState();
        page.keyboard().press("g");
        page.keyboard().press("t");
        page.waitForURL("**/chu-de");
        page.waitForLoadState();
        page.keyboard().press("/");
        page.keyboard().type("gj");
        assertThat(page.locator(".masthead input[name=q]").inputValue()).isEqualTo("gj");
    }

    @Test
    void keysSaveAStoryAndMarkOneOrAllAsRead() {
        Page page = open(true);
        page.navigate("/");
        page.keyboard().press("j");
        page.keyboard().press("s");
        page.locator(".card--lead .card__saved").waitFor();
        page.keyboard().press("m");
        page.locator(".card--lead.card--read").waitFor();
        page.keyboard().press("m");
        page.locator(".card--lead:not(.card--read)").waitFor();
        page.keyboard().press("A");
        until(page, "document.querySelector('.card:not(.card--read) .card__headline') === null");
        // Kept by the server, not by this page alone.
        page.reload();
        page.locator(".card--lead.card--read .card__saved").waitFor();
        assertThat(page.locator(".card:not(.card--read) .card__headline").count())
                .isZero();
        page.keyboard().press("j");
        String lead = page.locator(".card--lead .card__headline").innerText();
        page.keyboard().press("m");
        page.locator(".card--lead:not(.card--read)").waitFor();
        page.keyboard().press("g");
        page.keyboard().press("u");
        page.waitForURL("**/ke/chua-doc");
        assertThat(page.locator(".kept .card__headline").allInnerTexts()).contains(lead);
        page.locator(".kept", new Page.LocatorOptions().setHasText(lead))
                .locator("button")
                .click();
        page.waitForLoadState();
        assertThat(page.locator(".kept .card__headline").allInnerTexts()).doesNotContain(lead);
    }

    @Test
    void keysCanBeSwitchedOff() {
        Page page = open(true);
        page.navigate("/");
        page.locator(".settings__open").click();
        page.locator("input[name=dat-keys][value=off]").check();
        page.keyboard().press("Escape");
        page.keyboard().press("?");
        assertThat(page.locator("dialog[open]").count()).isZero();
    }

    @Test
    void whatAReaderSetsHoldsOnTheNextPage() {
        Page page = open(true);
        page.navigate("/");
        page.locator(".settings__open").click();
        page.locator("input[name=dat-theme][value=dark]").check();
        page.locator("input[name=dat-size][value=huge]").check();
        page.locator("main").click(new Locator.ClickOptions().setPosition(2, 2));
        page.locator(LEAD).click();
        page.waitForURL("**/bai/**");
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(22, 23, 26)");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.article__body')).fontSize"))
                .isEqualTo("26.6px");
    }

    @Test
    void aPassageIsMarkedAndNoted() {
        Page page = open(true);
        page.navigate("/");
        page.locator(LEAD).click();
        page.waitForURL("**/bai/**");
        String quote = (String) page.evaluate("""
                () => {
                  const text = document.querySelector(".article__body > p").firstChild;
                  getSelection().setBaseAndExtent(text, 0, text, 20);
                  return getSelection().toString().trim();
                }""");
        page.locator(".noting__offer").click();
        page.locator("dialog.noter textarea").fill("Nhớ hỏi lại");
        page.locator("dialog.noter [data-keep]").click();
        page.locator("mark.noted").waitFor();
        page.reload();
        assertThat(page.locator("mark.noted").innerText()).isEqualTo(quote);
        page.navigate("/ke/ghi-chu");
        assertThat(page.locator(".quoted").innerText()).isEqualTo(quote);
        assertThat(page.locator("textarea").inputValue()).isEqualTo("Nhớ hỏi lại");
    }

    /** Not Playwright's own waiting: that evaluates text, which the pages' policy forbids. */
    private static void until(Page page, String condition) {
        assertThat(page.evaluate("""
                async () => {
                  for (let i = 0; i < 200; i++) {
                    if (%s) return true;
                    await new Promise((again) => setTimeout(again, 50));
                  }
                  return false;
                }""".formatted(condition))).as(condition).isEqualTo(true);
    }

    private Page open(boolean scripts) {
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://127.0.0.1:" + port)
                        .setJavaScriptEnabled(scripts)
                        .setViewportSize(1280, 800));
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
