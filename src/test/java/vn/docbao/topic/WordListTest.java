package vn.docbao.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {

    @ParameterizedTest
    @ValueSource(strings = {"names.txt", "not-topics.txt", "titles.txt"})
    void isSortedUniqueAndNormalised(String file) {
        List<String> keys = WordList.read(file).stream()
                .map(line -> line.replaceFirst("^\\*", "").split(" = ")[0])
                .toList();
        assertThat(keys).doesNotHaveDuplicates().isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(WordList.read(file)).allMatch(line -> Normalizer.isNormalized(line, Normalizer.Form.NFC));
    }

    @Test
    void titlesAreLowerCase() {
        assertThat(WordList.read("titles.txt")).allMatch(title -> title.equals(title.toLowerCase(Locale.ROOT)));
    }

    @Test
    void noSpellingStandsForTwoNames() {
        assertThat(WordList.read("names.txt").stream().flatMap(line -> Stream.of(line.split(" = |; "))))
                .doesNotHaveDuplicates();
    }
}
