package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the page, it is read without an exception, and every span of it goes to one place. */
class SpanTest {

    private static final long SEED = 20251215;
    private static final int SPLICES = 10_000;

    private final Extractor extractor = new Extractor();

    static Stream<Path> seeds() {
        return Gold.seeds().stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everySpanOfASeedGoesToOnePlace(Path seed) {
        check("a.txt", Gold.bytes(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void everyTruncatedPrefixIsRead(Path seed) {
        byte[] bytes = Gold.bytes(seed);
        for (int length = 0; length < bytes.length; length++) {
            byte[] prefix = java.util.Arrays.copyOf(bytes, length);
            int cut = length;
            assertThatCode(() -> check("a.txt", prefix))
                    .as("first " + cut + " bytes")
                    .doesNotThrowAnyException();
        }
    }

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void randomSplicesAreRead() {
        List<byte[]> pages = Gold.seeds().stream().map(Gold::bytes).toList();
        Random random = new Random(SEED);
        for (int i = 0; i < SPLICES; i++) {
            byte[] splice = splice(pages, random);
            assertThatCode(() -> check("a.txt", splice)).as("splice " + i).doesNotThrowAnyException();
        }
    }

    @Test
    void markupLeftInTextIsAccountedFor() {
        check("a.txt", """
                <p>Một tiêu đề dài vừa đủ để đọc</p><p>Một câu có &amp; và <b>chữ đậm</b>.<br/>Câu sau.</p>
                <script>
                var a = "<p>không phải chữ</p>";
                </script>
                <a
                 href="x">một liên kết</a> còn lại &#272;ây &khong; 3 < 5 và 7 > 6
                <!-- ghi chú
                hai dòng --> hết.
                """.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anHtmlPageIsAccountedFor() {
        check("a.html", """
                <!doctype html><html><head><title>x</title></head><body><nav>Trang chủ</nav>
                <h1>Một tiêu đề của bài</h1><p>Câu thứ nhất của bài.<p>Câu thứ hai, <i>nghiêng</i>.
                <table><tr><td>ô một<td>ô hai</table></body></html>
                """.getBytes(StandardCharsets.UTF_8));
    }

    private void check(String name, byte[] bytes) {
        assertThat(Accounted.lost(extractor.extract(name, bytes))).isNull();
    }

    private static byte[] splice(List<byte[]> pages, Random random) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        int parts = 1 + random.nextInt(5);
        for (int i = 0; i < parts; i++) {
            byte[] page = pages.get(random.nextInt(pages.size()));
            int from = random.nextInt(page.length);
            int length = random.nextInt(Math.min(page.length - from, 1500) + 1);
            out.write(page, from, length);
            if (random.nextInt(8) == 0) {
                out.write(random.nextInt(256));
            }
        }
        return out.toByteArray();
    }
}
