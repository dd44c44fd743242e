package vn.docbao.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function-words.tsv",
                "generic.txt",
                "heads.tsv",
                "names.tsv",
                "not-topics.txt",
                "surnames.txt",
                "tails.txt",
                "titles.txt"
            })
    void isSortedUniqueAndNormalised(String file) {
        List<String> keys = WordList.read(file).stream()
                .map(line -> line.replaceFirst("^[*+]", "").split("\t")[0])
                .toList();
        assertThat(keys).isNotEmpty().doesNotHaveDuplicates().isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(WordList.read(file)).allMatch(line -> Normalizer.isNormalized(line, Normalizer.Form.NFC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"function-words.tsv", "generic.txt", "heads.tsv", "titles.txt"})
    void isInLowerCase(String file) {
        assertThat(WordList.read(file)).allMatch(line -> line.equals(line.toLowerCase(Locale.ROOT)));
    }

    @Test
    void noSpellingStandsForTwoNames() {
        assertThat(KnownName.all().stream().flatMap(name -> name.spellings().stream()))
                .doesNotHaveDuplicates();
    }
}
