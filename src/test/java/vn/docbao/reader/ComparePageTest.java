package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.docbao.library.Article;
import vn.docbao.library.Relation;

@ReaderTest
class ComparePageTest {

    @Autowired
    private TestLibrary library;

    private Browse browse;

    @BeforeEach
    void clear(@Autowired MockMvc mvc) {
        library.clear();
        browse = new Browse(mvc);
    }

    @Test
    void marksWordsThatDifferAndNumbersAndNamesMoreThanOthers() {
        Article one = library.story("Lũ lên nhanh")
                .text("Nước dâng ba mét trong đêm nay.", "Đê còn vững.", "Xã An Khê dời 40 hộ dân.")
                .store();
        Article other = library.story("Lũ về đêm")
                .text("Nước dâng ba mét trong đêm qua.", "Đê còn vững.", "Xã An Phú dời 60 hộ dân.", "Trường nghỉ học.")
                .store();
        library.related(one, other, Relation.COPY, 0.8, "", 80);
        Document page = browse.page("/bai/lu-len-nhanh/so-sanh/lu-ve-dem");
        assertThat(page.select("del").eachText()).anyMatch(text -> text.endsWith("nay."));
        assertThat(page.select("del.fact").eachText())
                .anyMatch(text -> text.endsWith("Khê"))
                .anyMatch(text -> text.endsWith("40"));
        assertThat(page.select("ins.fact").eachText())
                .anyMatch(text -> text.endsWith("Phú"))
                .anyMatch(text -> text.endsWith("60"));
        assertThat(page.select("ins:not(.fact)").eachText()).anyMatch(text -> text.endsWith("qua."));
        assertThat(page.select(".compare__row--same").eachText()).containsExactly("Đê còn vững.");
        assertThat(page.text()).contains("80%", "Chỉ có ở bản kia");
    }

    @Test
    void comparesNothingButTheSameStory() {
        library.story("Lũ lên nhanh").text("Một.").store();
        library.story("Ván cờ").text("Hai.").store();
        assertThat(browse.status("/bai/lu-len-nhanh/so-sanh/van-co")).isEqualTo(404);
        assertThat(browse.status("/bai/lu-len-nhanh/so-sanh/khong-co")).isEqualTo(404);
    }

    @Test
    void listsShowOneOfSeveralCopiesAndSayHowManyItStandsFor() {
        Article shown = library.story("Lũ lên nhanh")
                .on("2025-12-01", "08:00")
                .text("Một.")
                .tags("Lũ")
                .store();
        Article copy = library.story("Lũ lên nhanh quá")
                .on("2025-12-02", "08:00")
                .text("Một.")
                .tags("Lũ", "Đê")
                .store();
        library.copy(copy, shown);
        library.related(shown, copy, Relation.COPY, 0.9, "", 90);
        assertThat(browse.page("/chu-de/lu").select(".card__headline").eachText())
                .containsExactly("Lũ lên nhanh");
        assertThat(browse.page("/chu-de/lu").select(".card__copies").text()).contains("1");
        assertThat(browse.page("/chu-de/de").select(".card__headline").eachText())
                .as("the one that is shown elsewhere has not this topic")
                .containsExactly("Lũ lên nhanh quá");
        Document related = browse.page("/bai/lu-len-nhanh/lien-quan");
        assertThat(related.select(".reason").text()).contains("90%");
        assertThat(related.select("a[href$=/so-sanh/lu-len-nhanh-qua]")).hasSize(1);
    }

    @Test
    void anExcerptLeadsToTheWholeStory() {
        Article excerpt = library.story("Lũ lên nhanh")
                .slug("lu-trich")
                .excerpt()
                .text("Một.")
                .store();
        Article whole = library.story("Lũ lên nhanh")
                .slug("lu-day-du")
                .text("Một. Hai.")
                .store();
        library.related(excerpt, whole, Relation.COPY, 0.5, "");
        assertThat(browse.page("/bai/lu-trich").select(".article__cut a").attr("href"))
                .isEqualTo("/bai/lu-day-du");
        assertThat(browse.page("/bai/lu-day-du").select(".article__cut")).isEmpty();
    }
}
