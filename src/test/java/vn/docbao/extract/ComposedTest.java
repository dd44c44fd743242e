package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ComposedTest {

    private static final String CHARS =
            "a e\n<đêệ\u0301\u0323\u0302\u0300\u031B\u1100\u1161\u11A8\u212B\u0344\u00C5\u2126\uFB1D\uD834\uDD5E";

    @Test
    void composedTextIsLeftAlone() {
        String text = "Chợ nổi họp từ lúc trời chưa sáng – 한국어";
        assertThat(Composed.of(text)).isSameAs(text);
    }

    /** Wherever marks stand, what is made of parts of a text is what is made of the whole. */
    @Test
    void isNfc() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                text.append(CHARS.charAt(random.nextInt(CHARS.length())));
            }
            assertThat(Composed.of(text.toString()))
                    .isEqualTo(Normalizer.normalize(text.toString(), Normalizer.Form.NFC));
        }
    }
}
