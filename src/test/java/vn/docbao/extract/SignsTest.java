package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignsTest {

    @ParameterizedTest
    @CsvSource({
        "'và là cả nhà, “ở” – đâu…', false, false, true, false",
        "'ViÃªt',                    true,  true,  true, false",
        "'Tin cả nước\nViÖt Nam',    false, true,  true, false",
        "'hoa\u0300',               false, false, false, false",
        "'an\u200B ninh',           false, false, true, true",
    })
    void showsWhatMayNeedRepair(String text, boolean misread, boolean oldCode, boolean composed, boolean invisible) {
        Signs signs = Signs.of(text.replace("\\n", "\n"));
        assertThat(signs.misread()).isEqualTo(misread);
        assertThat(!signs.latin().isEmpty()).isEqualTo(oldCode);
        assertThat(signs.composed()).isEqualTo(composed);
        assertThat(!signs.invisible().isEmpty()).isEqualTo(invisible);
    }

    @Test
    void findsTheLinesOfLatinLetters() {
        assertThat(Signs.of("Việt Nam\nPhú Thọ cả\n\nlà và\nviet\nñ").latin())
                .containsExactly(new int[] {21, 26}, new int[] {32, 33});
    }

    /** What is taken for composed stays as it is behind, before and between any letters. */
    @Test
    void knownLettersAreComposed() {
        for (char c = 0; c < 0xFFFF; c++) {
            if (Signs.isComposed(c)) {
                for (String text : new String[] {"a" + c, c + "a", "ơ" + c + "ê", "" + c + c}) {
                    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                            .as("U+%04X", (int) c)
                            .isTrue();
                }
            }
        }
    }
}
