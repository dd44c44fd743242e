package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.docbao.text.Fold;

class LexiconTest {

    private static final List<String> ROWS = rows();

    @Test
    void tableIsSortedByEffectThenPhrase() {
        assertThat(ROWS)
                .isSortedAccordingTo(Comparator.comparing((String row) -> row.split("\t")[0])
                        .thenComparing(row -> row.split("\t")[1].toLowerCase(Locale.ROOT)));
    }

    @Test
    void tableHoldsEachPhraseOnceAnEffect() {
        assertThat(ROWS).doesNotHaveDuplicates();
    }

    @Test
    void tableIsNormalised() {
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(Normalizer.isNormalized(row, Normalizer.Form.NFC)).isTrue();
            assertThat(row).isEqualTo(row.strip()).doesNotContain("  ");
            assertThat(Fold.key(row.split("\t")[1])).isNotEmpty();
        });
    }

    @Test
    void noWholePieceHasTwoEffects() {
        assertThat(ROWS.stream()
                        .filter(row -> row.matches("(LIST|RELATED|AD|MORE|CHROME|SECTION)\t.*"))
                        .map(row -> Fold.key(row.split("\t")[1]) + " " + row.split("\t")[0])
                        .distinct()
                        .map(key -> key.substring(0, key.lastIndexOf(' '))))
                .doesNotHaveDuplicates();
    }

    @Test
    void meetsPhrasesWhateverTheirCaseAndMarks() {
        Lexicon lexicon = Lexicon.STANDARD;
        assertThat(lexicon.whole("TIN LIÊN QUAN:")).contains(Lexicon.Effect.RELATED);
        assertThat(lexicon.whole("Tin lien quan")).contains(Lexicon.Effect.RELATED);
        assertThat(lexicon.whole("Tin liên quan đến bão số 3")).isEmpty();
        assertThat(lexicon.begins(Lexicon.Effect.LIST, "Đọc nhiều trong tháng")).isTrue();
        assertThat(lexicon.hasExact(Lexicon.Effect.LINK, "đỏ")).isFalse();
    }

    private static List<String> rows() {
        try (var in = Objects.requireNonNull(Lexicon.class.getResourceAsStream("lexicon.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
