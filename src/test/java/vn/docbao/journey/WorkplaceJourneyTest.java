package vn.docbao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The administrator's way, with scripts and without, on a phone and on a desktop. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "docbao.sources=./seeds")
class WorkplaceJourneyTest {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final String PASSWORD = "một mật khẩu dài";
    private static final List<String> PAGES = List.of("/nhap", "/nhap/so", "/nhap/can-xem");

    @TempDir
    static Path data;

    @AutoClose
    private static Chromium chromium;

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();

    @DynamicPropertySource
    static void dataDir(DynamicPropertyRegistry properties) throws IOException {
        Files.createDirectories(data);
        Files.writeString(data.resolve("password"), "{noop}" + PASSWORD);
        properties.add("docbao.data-dir", data::toString);
    }

    @BeforeAll
    static void launch() {
        chromium = Chromium.launch();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void filesAreSentAndFoundInTheLedger(boolean scripts) throws IOException {
        String mark = scripts ? "có kịch bản" : "không kịch bản";
        Path one = Files.writeString(data.resolve(mark + " 1.txt"), "Bài gửi lên " + mark + "\n\nMột đoạn văn đủ dài.");
        Path two = Files.writeString(data.resolve(mark + " 2.txt"), "Bài thứ hai " + mark + "\n\nMột đoạn văn khác.");
        try (BrowserContext context = context(390, ColorScheme.LIGHT, scripts)) {
            Page page = login(context);
            page.locator("input[type=file]").setInputFiles(new Path[] {one, two});
            page.locator("[data-upload] button").click();
            if (scripts) {
                page.locator("[data-said]", new Page.LocatorOptions().setHasText("Đã gửi xong 2 tệp."))
                        .waitFor();
            } else {
                page.waitForURL("**/nhap?gui=2&hong=0");
            }
            page.locator(".tabs a").nth(1).click();
            page.waitForURL("**/nhap/so");
            for (int looks = 0; page.locator(".entry__name", has(mark)).count() < 2 && looks < 50; looks++) {
                page.waitForTimeout(200);
                page.reload();
            }
            assertThat(page.locator(".entry__name", has(mark)).count()).isEqualTo(2);
            Download ledger =
                    page.waitForDownload(() -> page.locator("a[href*='so.csv']").click());
            assertThat(Files.readString(ledger.path()))
                    .startsWith("\uFEFFfile,")
                    .contains(mark + " 1.txt");
            page.locator(".workplace-foot button").click();
            page.waitForURL("**/nhap/dang-nhap?ra");
            page.navigate("/nhap");
            assertThat(page.url()).endsWith("/nhap/dang-nhap");
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void filesAreDraggedThere() {
        try (BrowserContext context = context(1280, ColorScheme.LIGHT, true)) {
            Page page = login(context);
            page.evaluate("""
                    () => {
                      const files = new DataTransfer();
                      files.items.add(new File(["Bài kéo thả\\n\\nMột đoạn."], "kéo thả.txt"));
                      document.querySelector("[data-upload]").dispatchEvent(
                        new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
                    }""");
            page.locator("[data-said]", new Page.LocatorOptions().setHasText("Đã gửi xong 1 tệp."))
                    .waitFor();
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"390, LIGHT", "320, DARK", "1280, LIGHT", "1280, DARK"})
    void noPageKeepsAnyoneOut(int width, ColorScheme scheme) {
        Set<String> found = new TreeSet<>();
        try (BrowserContext context = context(width, scheme, true)) {
            Page page = login(context);
            for (String address : PAGES) {
                page.navigate(address);
                new AxeBuilder(page)
                        .analyze()
                        .getViolations()
                        .forEach(rule -> rule.getNodes()
                                .forEach(node -> found.add(address + ": " + rule.getId() + " " + node.getTarget())));
                assertThat(page.evaluate("document.scrollingElement.scrollWidth"))
                        .as(address)
                        .isEqualTo(width);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve("%s-%d-%s.png"
                                .formatted(
                                        address.substring(1).replace('/', '-'),
                                        width,
                                        scheme.name().toLowerCase(Locale.ROOT))))
                        .setFullPage(true));
            }
        }
        assertThat(found).isEmpty();
        assertThat(complaints).isEmpty();
    }

    private Page login(BrowserContext context) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate("/nhap");
        page.locator("input[type=password]").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/nhap");
        return page;
    }

    private static Page.LocatorOptions has(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private BrowserContext context(int width, ColorScheme scheme, boolean scripts) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL("http://127.0.0.1:" + port)
                        .setJavaScriptEnabled(scripts)
                        .setColorScheme(scheme)
                        .setViewportSize(width, 800));
    }
}
