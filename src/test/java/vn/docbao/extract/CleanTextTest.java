package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTest {

    private static final String CHARS = "aếĐ1 .,:!?)]”’…([“-\u00A0\u00AD\u200B\u3000\uFEFF\u0301\u4E2D\t\n";

    @ParameterizedTest
    @CsvSource({"'Chợ  nổi',Chợ nổi", "'Chợ , nổi .','Chợ, nổi.'", "'( chợ )',(chợ)", "'chợ\u00AD\u200Bnổi',chợnổi"})
    void tidiesSpaces(String text, String clean) {
        assertThat(CleanText.of(text)).isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsCleanStaysAsItIs(long seed) {
        Random random = new Random(seed);
        int clean = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = 1 + random.nextInt(6); length > 0; length--) {
                text.append(CHARS.charAt(random.nextInt(CHARS.length())));
            }
            boolean isClean = CleanText.isClean(text.toString());
            assertThat(isClean)
                    .as("'%s'", text)
                    .isEqualTo(CleanText.of(text.toString()).contentEquals(text));
            clean += isClean ? 1 : 0;
        }
        assertThat(clean).isBetween(1000, 19_000);
    }
}
