package vn.docbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

    @ParameterizedTest
    @CsvSource({"Đảm bảo,dam bao", "ƯỚT NGƯỢNG,uot nguong", "hoà,hoa", "Ðà Nẵng,da nang", "Ɖắk Lắk,dak lak"})
    void foldsMarksAndCase(String text, String folded) {
        assertThat(Fold.fold(text)).isEqualTo(folded);
        assertThat(Fold.fold(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(folded);
    }

    @Test
    void foldsTheSameWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Fold.fold("KIÊN GIANG İ I")).isEqualTo("kien giang i i");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void foldsEachCharacterAsTheSlowWayDoes() {
        for (char c = 0; c < 0x3000; c++) {
            String text = "a" + c + "b";
            assertThat(Fold.fold(text)).as("U+%04X", (int) c).isEqualTo(Fold.foldSlowly(text));
        }
        assertThat(Fold.fold("a\uD83D\uDE00Đ")).isEqualTo("a\uD83D\uDE00d");
    }

    @Test
    void keyHoldsOnlyWords() {
        assertThat(Fold.key("  “Nga – Mỹ”: đàm phán?! ")).isEqualTo("nga my dam phan");
        assertThat(Fold.key("…—!")).isEmpty();
    }

    @Test
    void firstWordIsTheFirstOfTheKey() {
        for (String text :
                new String[] {"", "…", "“Đọc” nhiều", "→ Xem thêm", "Xem→thêm", "\u0301a b", "a\u0323\u0302-b", "ﬁn"}) {
            assertThat(Fold.firstWord(text)).isEqualTo(Fold.key(text).split(" ")[0]);
        }
    }

    @Test
    void keysEachCharacterAsItsFoldedForm() {
        for (char c = 0; c < 0x3000; c++) {
            String folded = Fold.fold("a" + c + "b");
            String key = folded.codePoints()
                    .map(p -> Character.isLetterOrDigit(p) ? p : ' ')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(Fold.key("a" + c + "b")).as("U+%04X", (int) c).isEqualTo(key.replaceAll(" +", " "));
        }
    }
}
