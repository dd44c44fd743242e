package vn.docbao.journey;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium that is installed on this machine. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Without a Chromium the test is skipped, or fails when {@code docbao.browser} is {@code required}. */
    static Chromium launch() {
        Optional<Path> program = NAMES.stream().flatMap(Chromium::onPath).findFirst();
        if (program.isEmpty()) {
            String missing = "No Chromium on the PATH (looked for " + String.join(", ", NAMES) + ")";
            if ("required".equals(System.getProperty("docbao.browser"))) {
                throw new AssertionError(missing);
            }
            System.out.println(missing + ": browser tests are skipped");
            abort(missing);
        }
        return new Chromium(program.get());
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Stream<Path> onPath(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }
}
