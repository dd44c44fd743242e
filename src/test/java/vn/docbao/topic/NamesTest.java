package vn.docbao.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.docbao.library.ArticleRole;
import vn.docbao.library.ArticleText;

class NamesTest {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Runs runs = new Runs(vocabulary);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hôm qua, Tổng thống Mỹ Donald Trump gặp ông Putin.|Mỹ,Donald Trump,Putin",
                "Ngoại trưởng Liên bang Nga Sergey Lavrov|Nga,Sergei Lavrov",
                "đàm phán Nga-Ukraine tại Saudi Arabia|Nga,Ukraine,Ả Rập Xê Út",
                "Tổng thư ký NATO Mark Rutte|NATO,Mark Rutte",
                "theo Bộ Quốc phòng Nga|Bộ Quốc phòng,Nga",
                "ông Nguyễn Hòa Bình, Phó Thủ tướng|Nguyễn Hòa Bình",
                "chị Nga và anh Đức ở TP HCM|TP.HCM",
                "Phó Tổng thống J.D. Vance đến Munich|J.D. Vance,Munich",
                "Trước đó, Theo RT, Ông ấy nói|''",
                "Hội đồng An ninh họp|''",
                "đội Thái Bình Dương|Thái Bình Dương",
            })
    void findsNamesWhole(String text, String names) {
        assertThat(names(text)).isEqualTo(names.isEmpty() ? List.of() : List.of(names.split(",")));
    }

    @Test
    void dropsTheFirstWordOfASentenceThatIsUsuallyLower() {
        assertThat(names("Cùng Joe Biden, họ đi. Đi cùng họ là Joe Biden. Họ đi cùng nhau."))
                .containsExactly("Joe Biden", "Joe Biden");
    }

    @Test
    void showsNoHalfOfANameThatGoesOnInLowerCase() {
        assertThat(names("Ở Ủy ban Dân tộc, tại Sở Quy hoạch, và Sở Quy hoạch")).isEmpty();
    }

    @Test
    void knowsForeignWordsFromVietnameseSyllables() {
        assertThat(List.of("Nguyễn", "Quốc", "Giang", "Ngoại", "Thủy", "Khuya", "Yên", "Ư"))
                .allMatch(Syllable::isNative);
        assertThat(List.of("Trump", "Kremlin", "Witkoff", "Joe", "Putin", "Zelensky", "Iran"))
                .noneMatch(Syllable::isNative);
    }

    @Test
    void neverThrowsOnOddText() {
        Random random = new Random(7);
        String alphabet = "aÂđ ĐNga-Mỹ.,\n\"“”J.D.\uD83D\uDE00\uD83D\0\u0301\u200BÔng NATO&’'–12:(";
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            names(text.toString()).forEach(TagName::of);
        }
    }

    @Test
    void mergesAShortFormIntoTheLongName() {

        String text = "Ông Joe Biden nói. Theo lời ông Biden, họ đi. Rồi Biden về.";
        List<Word> words = Words.of(text);
        Usage usage = new Usage();
        usage.add(words, runs.of(words));
        Mentions mentions = Mentions.of(
                new ArticleText(1L, ArticleRole.FULL, "Biden về", null, text), runs, new Names(vocabulary, usage));
        mentions.mergeShortForms(vocabulary, Map.of());
        assertThat(mentions.names()).containsExactly("Joe Biden");
        assertThat(mentions.count("Joe Biden")).isEqualTo(3);
    }

    private List<String> names(String text) {
        List<Word> words = Words.of(text);
        List<Run> found = runs.of(words);
        Usage usage = new Usage();
        usage.add(words, found);
        Names names = new Names(vocabulary, usage);
        return found.stream().flatMap(run -> names.in(run).stream()).toList();
    }
}
