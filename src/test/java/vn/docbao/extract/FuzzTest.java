package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Spoilt pages are read like all others: no exception, no hang, no span lost, no markup shown. Ten minutes of them:
 * {@code mvn test -Dtest=FuzzTest -Ddocbao.fuzz.seconds=600 -Ddocbao.fuzz.seed=2}. A page that fails is written to
 * {@code target/fuzz}; it belongs into {@code src/test/resources/vn/docbao/fuzz}, where it is read again for ever.
 */
class FuzzTest {

    private static final Path FINDINGS = Path.of("src/test/resources/vn/docbao/fuzz");
    private static final Pattern LONE_BRACKET = Pattern.compile("<[^<>a-zA-Z]{0,20}<");
    private static final int MOST_FAILURES = 10;
    private static final long LIMIT_MILLIS = 5_000;

    private final Extractor extractor = new Extractor();

    static Stream<Path> findings() throws IOException {
        return Files.list(FINDINGS).sorted();
    }

    @ParameterizedTest
    @MethodSource("findings")
    void readsWhatOnceFailed(Path page) throws IOException {
        assertThat(flaw(page.getFileName().toString(), Files.readAllBytes(page)))
                .isNull();
    }

    @Test
    void readsSpoiltPages() throws IOException, InterruptedException {
        long seed = Long.getLong("docbao.fuzz.seed", 1);
        long end = System.nanoTime() + Long.getLong("docbao.fuzz.seconds", 10) * 1_000_000_000;
        List<byte[]> pages =
                new ArrayList<>(Gold.seeds().stream().map(Gold::bytes).toList());
        HtmlFixtures.all().forEach(html -> pages.add(html.getBytes(StandardCharsets.UTF_8)));
        Mutator mutator = new Mutator(pages, seed);
        List<String> failures = new ArrayList<>();
        int count = 0;
        for (; System.nanoTime() < end && failures.size() < MOST_FAILURES; count++) {
            byte[] page = mutator.next();
            for (String name : new String[] {"a.txt", "a.html"}) {
                String flaw = flawWithin(name, page);
                if (flaw != null) {
                    Path kept = Files.createDirectories(Path.of("target/fuzz"))
                            .resolve(seed + "-" + count + name.substring(1));
                    Files.write(kept, page);
                    failures.add(kept + ": " + flaw.substring(0, Math.min(flaw.length(), 500)));
                }
            }
        }
        if (!failures.isEmpty()) {
            fail(count + " pages, seed " + seed + "\n" + String.join("\n", failures));
        }
    }

    private String flawWithin(String name, byte[] page) throws InterruptedException {
        AtomicReference<String> flaw = new AtomicReference<>("no end");
        Thread reader = new Thread(() -> flaw.set(flaw(name, page)));
        reader.setDaemon(true);
        reader.start();
        reader.join(LIMIT_MILLIS);
        return flaw.get();
    }

    private String flaw(String name, byte[] page) {
        try {
            boolean markup = LONE_BRACKET
                    .matcher(new String(page, StandardCharsets.ISO_8859_1))
                    .find();
            return Accounted.flaw(extractor.extract(name, page), markup);
        } catch (RuntimeException | StackOverflowError e) {
            return e + " at " + Stream.of(e.getStackTrace()).limit(4).toList();
        }
    }
}
