package vn.docbao.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.docbao.library.Article;
import vn.docbao.library.ArticleRole;
import vn.docbao.library.ArticleText;
import vn.docbao.library.TagKind;

class StatisticsTest {

    private static final List<String> TEXTS = List.of(
            "Cây cà phê ở Gia Lai\nÔng Jon Ahlberg trồng cà phê. Giá của cà phê tăng. Một loại cà phê này mới.",
            "Giá cà phê tăng\nCác vườn cà phê ở Gia Lai được mùa, ông Jon Ahlberg nói. Những hạt cà phê đó to.",
            "Mùa mưa\nMưa ở Gia Lai làm các vườn cà phê và những nhà máy ướt. Ông Jon Ahlberg lo.");

    @Test
    void learnsWhatBelongsTogetherAndWhoIsMeant() {
        Statistics statistics = learned();
        assertThat(statistics.articles()).isEqualTo(3);
        assertThat(association(statistics, "cà phê")).isGreaterThan(0.5);
        assertThat(association(statistics, "phê tăng")).isLessThan(association(statistics, "cà phê"));
        assertThat(statistics.articlesWith("cà phê")).isEqualTo(3);
        assertThat(statistics.articlesNaming("Gia Lai")).isEqualTo(3);
        assertThat(statistics.kind("Jon Ahlberg")).isEqualTo(TagKind.PERSON);
        assertThat(statistics.longForm("Ahlberg")).isEqualTo("Jon Ahlberg");
        assertThat(statistics.usuallyLower(Words.of("Giá").getFirst())).isFalse();
    }

    @Test
    void isTheSameAfterWritingAndReading() {
        Statistics statistics = learned();
        byte[] content = StatisticsStore.write(statistics);
        Statistics read = StatisticsStore.read(content);
        assertThat(read.articles()).isEqualTo(3);
        assertThat(association(read, "cà phê")).isEqualTo(association(statistics, "cà phê"));
        assertThat(read.longForm("Ahlberg")).isEqualTo("Jon Ahlberg");
        assertThat(read.articlesNaming("Gia Lai")).isEqualTo(3);
    }

    @Test
    void choosesNounPhrasesThatArticlesAreAbout() {
        Statistics statistics = learned();
        Finder finder = new Finder(statistics);
        assertThat(new Ranking(statistics).choose(finder.find(article(TEXTS.get(1))), List.of()))
                .extracting(Ranking.Topic::name)
                .contains("cà phê", "Gia Lai", "Jon Ahlberg");
        assertThat(new Ranking(statistics).choose(finder.find(article(TEXTS.get(1))), List.of("Cà phê")))
                .as("an editor's is not found again")
                .extracting(Ranking.Topic::name)
                .doesNotContain("cà phê");
    }

    private static double association(Statistics statistics, String pair) {
        List<Word> words = Words.of(pair);
        return statistics.association(words.get(0), words.get(1));
    }

    private static Statistics learned() {
        Statistics statistics = new Statistics();
        Finder finder = new Finder(statistics);
        finder.learn(Finder.read(TEXTS.stream().map(StatisticsTest::article).toList())
                .join());
        return statistics;
    }

    private static ArticleText article(String text) {
        return new ArticleText(
                1L, ArticleRole.FULL, text.substring(0, text.indexOf('\n')), null, text, Article.UNDATED);
    }
}
