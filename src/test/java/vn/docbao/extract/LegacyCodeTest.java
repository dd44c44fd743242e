package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The tables hold every Vietnamese letter. */
class LegacyCodeTest {

    private static Set<String> smallLetters() {
        Set<String> letters = new TreeSet<>(Set.of("đ"));
        for (char vowel : "aăâeêioôơuưy".toCharArray()) {
            letters.add(String.valueOf(vowel));
            for (char tone : "\u0300\u0301\u0309\u0303\u0323".toCharArray()) {
                letters.add(Normalizer.normalize("" + vowel + tone, Normalizer.Form.NFC));
            }
        }
        letters.removeIf(letter -> letter.charAt(0) < 0x80);
        return letters;
    }

    @Test
    void vniHoldsAll134LettersInBothCases() {
        LegacyCode vni = LegacyCode.named("vni");
        Set<String> letters = new TreeSet<>(smallLetters());
        smallLetters().forEach(letter -> letters.add(letter.toUpperCase(Locale.ROOT)));
        assertThat(letters).hasSize(134);
        for (String letter : letters) {
            assertThat(vni.decode(Encodings.legacy("x" + letter + "x", "vni"))).isEqualTo("x" + letter + "x");
        }
        assertThat(vni.letters()).hasSize(134);
    }

    @Test
    void tcvn3HoldsAllSmallLettersAndAllCapitalsAmongCapitals() {
        LegacyCode tcvn3 = LegacyCode.named("tcvn3");
        for (String letter : smallLetters()) {
            String capital = letter.toUpperCase(Locale.ROOT);
            assertThat(tcvn3.decode(Encodings.legacy("x" + letter + "x", "tcvn3")))
                    .isEqualTo("x" + letter + "x");
            assertThat(tcvn3.decode(Encodings.legacy("T" + capital + "NG", "tcvn3")))
                    .isEqualTo("T" + capital + "NG");
        }
        assertThat(tcvn3.letters()).hasSize(74);
    }

    @Test
    void vniTakesACapitalWithASmallMark() {
        assertThat(LegacyCode.named("vni").decode("Aùo daøi")).isEqualTo("Áo dài");
    }
}
