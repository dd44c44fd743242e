package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reading costs as much as there is to read. The limits are generous: what is quadratic misses them by far. */
class LongPageTest {

    private static final int CHARS = 200_000;

    private final Extractor extractor = new Extractor();

    static Stream<Arguments> shapes() {
        return Stream.concat(
                Shapes.text().entrySet().stream().map(e -> Arguments.of("text", e.getKey(), e.getValue())),
                Shapes.html().entrySet().stream().map(e -> Arguments.of("html", e.getKey(), e.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("shapes")
    void aPageOfOneShapeIsReadInSeconds(String type, String shape, IntFunction<String> page) {
        read(type, page.apply(CHARS), 10);
    }

    @ParameterizedTest(name = "{0}: {1}, {2} chars")
    @CsvSource({
        "text, one line of sentences, 20000000",
        "text, short lines, 3000000",
        "text, credits in one line, 5000000",
        "text, brackets, 1000000",
        "text, quotes, 1000000",
        "text, entities, 2000000",
        "text, headings, 2000000",
        "html, nested div, 500000",
        "html, unclosed tags, 300000",
    })
    void aHugePageIsReadInSeconds(String type, String shape, int chars) {
        read(
                type,
                (type.equals("html") ? Shapes.html() : Shapes.text()).get(shape).apply(chars),
                40);
    }

    private void read(String type, String page, int seconds) {
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        Extraction extraction =
                assertTimeoutPreemptively(Duration.ofSeconds(seconds), () -> extractor.extract("a." + type, bytes));
        assertThat(Accounted.flaw(extraction)).isNull();
    }
}
