package vn.docbao.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KeptOriginalTest {

    private static final String TEXT = "Mưa lớn ở Huế.\nHọc sinh nghỉ học.\n".repeat(40);
    private static final byte[] BYTES = TEXT.getBytes(StandardCharsets.UTF_8);

    @Test
    void comesBackWhole() {
        returns(BYTES, TEXT, "[{\"line\":1}]");
        returns(TEXT.getBytes(StandardCharsets.UTF_16LE), TEXT, "[]");
        returns(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8), TEXT, "[]");
        returns(new byte[] {0, -1, -128}, "", "[]");
        returns(new byte[0], "", "[]");
    }

    private static void returns(byte[] bytes, String text, String spans) {
        KeptOriginal kept = KeptOriginal.unpack(new KeptOriginal(bytes, text, spans).packed());
        assertThat(kept.bytes()).isEqualTo(bytes);
        assertThat(kept.text()).isEqualTo(text);
        assertThat(kept.spans()).isEqualTo(spans);
    }

    @Test
    void aTextThatItsBytesSayIsNotKeptTwice() {
        byte[] random = new byte[100_000];
        new java.util.Random(1).nextBytes(random);
        String letters = new String(random, StandardCharsets.ISO_8859_1);
        byte[] bytes = letters.getBytes(StandardCharsets.UTF_8);
        int once = new KeptOriginal(bytes, letters, "[]").packed().length;
        int twice = new KeptOriginal(bytes, letters + ".", "[]").packed().length;
        assertThat(twice).isGreaterThan(once * 3 / 2);
    }

    @Test
    void tellsDamage() {
        byte[] packed = new KeptOriginal(BYTES, TEXT, "[]").packed();
        assertThatThrownBy(() -> KeptOriginal.unpack(Arrays.copyOf(packed, packed.length / 2)))
                .isInstanceOf(UncheckedIOException.class);
    }
}
