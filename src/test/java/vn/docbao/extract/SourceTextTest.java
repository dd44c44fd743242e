package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    private static final String TEXT = "Tổng thống Ukraine bày tỏ sự sẵn sàng từ bỏ nỗ lực.\nỞ đây, chữ Đ và ữ.\n";

    @Test
    void readsUtf8WithAndWithoutMark() {
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(TEXT);
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(TEXT);
    }

    @Test
    void readsUtf16WithAndWithoutMark() {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(read(("\uFEFF" + TEXT).getBytes(charset)).text()).isEqualTo(TEXT);
            assertThat(read(TEXT.getBytes(charset)).text()).isEqualTo(TEXT);
        }
    }

    @Test
    void readsWindows1258() {
        byte[] bytes = toWindows1258(TEXT);
        SourceText source = read(bytes);
        assertThat(source.charset()).isEqualTo("windows-1258");
        assertThat(source.text()).isEqualTo(TEXT);
        assertThat(source.repairs()).contains("charset-guessed");
    }

    @Test
    void composesDecomposedLetters() {
        SourceText source = read(Normalizer.normalize(TEXT, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8));
        assertThat(source.text()).isEqualTo(TEXT);
        assertThat(source.repairs()).contains("nfc");
    }

    @Test
    void keepsATextWithAFewBrokenBytes() {
        byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
        SourceText source = read(java.util.Arrays.copyOf(bytes, 6));
        assertThat(source.charset()).isEqualTo("UTF-8");
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1, 0};
        assertThat(SourceText.read(png)).isNull();
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertThat(SourceText.read(noise)).isNull();
    }

    private static SourceText read(byte[] bytes) {
        return Objects.requireNonNull(SourceText.read(bytes));
    }

    /** windows-1258 writes tone marks behind the letter: base letters with hat, horn or breve stay composed. */
    private static byte[] toWindows1258(String text) {
        Charset charset = Charset.forName("windows-1258");
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (charset.newEncoder().canEncode(c)) {
                out.append(c);
                continue;
            }
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            StringBuilder letter = new StringBuilder();
            StringBuilder tone = new StringBuilder();
            for (char part : parts.toCharArray()) {
                ("\u0300\u0301\u0303\u0309\u0323".indexOf(part) >= 0 ? tone : letter).append(part);
            }
            out.append(Normalizer.normalize(letter, Normalizer.Form.NFC)).append(tone);
        }
        return out.toString().getBytes(charset);
    }
}
