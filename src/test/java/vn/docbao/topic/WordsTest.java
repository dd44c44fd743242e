package vn.docbao.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    /** What a word is, said once more. */
    private static final Pattern WORD = Pattern.compile(
            "(?:\\p{Lu}\\.){2,}|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+(?:[.'’&][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*+)*+");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " … !",
                "Ông J.D. Vance và J.K.Rowling đọc O'Brien, H&M, R&D&.",
                "TP.HCM và TP. Hà Nội, A. B.C. D.E.F.g",
                "tie\u0302\u0301ng Vie\u0323\u0302t \u0301lạc dấu",
                "3.500 tỉ, 1,5 m², ½ chén, Ⅷ, 😀𝐀𝐁.",
                "a.b..c 'a' ’b’ &c& x.'y",
                "A.B",
                "A.",
                "Á.Ấ.Đ.",
                "Kim Jong-un-"
            })
    void wordsAreWhatThePatternSays(String text) {
        assertThat(written(text)).isEqualTo(pattern(text));
    }

    @Test
    void wordsOfWholePagesToo() throws IOException {
        try (var files = Files.list(Path.of("seeds"))) {
            for (Path seed : files.toList()) {
                String text = Files.readString(seed);
                assertThat(written(text)).as(seed.toString()).isEqualTo(pattern(text));
            }
        }
    }

    @Test
    void whatStandsBetweenTellsWhereSentencesBegin() {
        List<Word> words = Words.of("TP. Hà Nội mở hội.Không ai “Vắng mặt” ở Jong-un");
        assertThat(words).filteredOn(Word::starts).extracting(Word::text).containsExactly("TP", "Không", "Vắng", "ở");
        assertThat(words).filteredOn(Word::hyphened).extracting(Word::text).containsExactly("un");
        assertThat(words).filteredOn(Word::joined).extracting(Word::text).contains("Hà", "Nội", "ai", "mặt", "Jong");
    }

    private static List<String> written(String text) {
        return Words.of(text).stream().map(Word::text).toList();
    }

    private static List<String> pattern(String text) {
        return WORD.matcher(text)
                .results()
                .flatMap(word -> parts(word.group()))
                .map(part -> Form.of(part).text())
                .toList();
    }

    /** A full stop whose space was lost parts words, which the pattern knows nothing of. */
    private static Stream<String> parts(String word) {
        int dot = word.indexOf('.');
        return dot > 1 && dot + 1 < word.length() && Character.isLowerCase(word.charAt(dot - 1))
                ? Stream.concat(Stream.of(word.substring(0, dot)), parts(word.substring(dot + 1)))
                : Stream.of(word);
    }
}
