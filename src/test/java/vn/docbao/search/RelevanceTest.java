package vn.docbao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.docbao.library.Cursor;
import vn.docbao.library.Facet;
import vn.docbao.search.ArticleSearch.Results;
import vn.docbao.search.Stored.About;

@SpringBootTest(
        classes = SearchSite.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1")
class RelevanceTest {

    @Autowired
    private ArticleSearch search;

    @Autowired
    private Stored stored;

    @BeforeEach
    void fill() {
        stored.clear();
        stored.add("Chuyện con lừa", "Con lừa chở lúa về chợ, giá không đổi.", About.on("2025-12-20"));
        stored.add("Nông dân được mùa lúa", "Giá lúa tăng ở đồng bằng.", About.on("2025-12-01"));
        stored.add("Nước Mỹ hoà giải", "Đảm bảo quyền lợi cho khoẻ mạnh.", About.on("2024-05-01"));
        stored.add(
                "Hội nghị thượng đỉnh",
                "Các nước họp bàn về an ninh.",
                new About(
                        "2025-06-15",
                        "Nguyễn Thị Lan",
                        "Thông tấn xã Việt Nam",
                        "Thế giới",
                        List.of("NATO", "An ninh")));
    }

    @Test
    void wordsAsTypedStandAboveOthersWithTheSameLetters() {
        assertThat(find("lúa")).startsWith("Nông dân được mùa lúa");
        assertThat(find("lừa")).startsWith("Chuyện con lừa");
        assertThat(find("giá lúa")).startsWith("Nông dân được mùa lúa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dam bao", "đảm bảo", "ĐẢM BẢO", "Mĩ", "nuoc mi", "hòa giải", "hoà giải", "khỏe", "quyền lợi"})
    void spellingsOfOneWordMeet(String typed) {
        assertThat(find(typed)).containsExactly("Nước Mỹ hoà giải");
        assertThat(find(Normalizer.normalize(typed, Normalizer.Form.NFD))).containsExactly("Nước Mỹ hoà giải");
    }

    @Test
    void aWordTypedWithMarksIsFoundInThisSpellingAlone() {
        assertThat(find("lừa")).containsExactly("Chuyện con lừa");
        assertThat(find("lua")).hasSize(2);
        // Word by word: "gia" is any spelling of it.
        assertThat(find("gia lừa")).containsExactly("Chuyện con lừa");
    }

    @Test
    void aSpellingThatStandsNowhereIsAnyOfItsLetters() {
        assertThat(find("lụa")).containsExactlyInAnyOrder("Chuyện con lừa", "Nông dân được mùa lúa");
        assertThat(find("lụa giải")).isEmpty();
    }

    @Test
    void whereNoArticleHasWordsInTheirSpellingsTheirLettersAreOffered() {
        assertThat(find("lừa đồng bằng")).isEmpty();
        assertThat(offer("lừa đồng bằng")).isEqualTo("lua dong bang");
        assertThat(offer("lừa khoẻ")).isNull();
    }

    @Test
    void pairsOfWordsCount() {
        stored.add("Bài một", "Quan hệ ngoại giao và nhiều chữ khác nữa ở đây.");
        stored.add("Bài hai", "Ngoại ô có giao thừa và quan sát hệ thống.");
        assertThat(find("quan he ngoai giao")).startsWith("Bài một");
    }

    @Test
    void aPhraseIsInItsOrder() {
        assertThat(find("\"giá lúa\"")).containsExactly("Nông dân được mùa lúa");
        assertThat(find("\"gia lua\"")).containsExactly("Nông dân được mùa lúa");
        assertThat(find("\"lúa giá\"")).isEmpty();
        assertThat(find("\"giá lừa\"")).isEmpty();
        assertThat(find("\"hòa giải\"")).containsExactly("Nước Mỹ hoà giải");
    }

    @Test
    void wordsSideBySideStandAboveWordsInAHeadline() {
        stored.add("Vàng lên, giá xuống", "Chuyện chợ búa.");
        stored.add("Chuyện chợ", "Hôm nay giá vàng đứng yên, mai chưa biết ra sao.");
        assertThat(find("giá vàng")).startsWith("Chuyện chợ");
        assertThat(find("gia vang")).startsWith("Chuyện chợ");
    }

    @Test
    void quotesOfAPastedHeadlineAreNoCondition() {
        assertThat(find("Nông dân “trúng số” được mùa lúa ở đồng bằng")).containsExactly("Nông dân được mùa lúa");
        assertThat(find("Nông dân “trúng số”")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lúa -lừa|Nông dân được mùa lúa",
                "lua -\"gia lua\"|Chuyện con lừa",
                "tac-gia:lan|Hội nghị thượng đỉnh",
                "tac-gia:\"thi lan\"|Hội nghị thượng đỉnh",
                "nguon:\"thong tan xa\"|Hội nghị thượng đỉnh",
                "chu-de:nato|Hội nghị thượng đỉnh",
                "chu-de:\"an ninh\" họp|Hội nghị thượng đỉnh",
                "muc:\"the gioi\"|Hội nghị thượng đỉnh",
                "den:2024|Nước Mỹ hoà giải",
                "tu:01/12/2025 den:10/12/2025|Nông dân được mùa lúa",
                "tu:2025-12-20|Chuyện con lừa",
                "lua tu:20/12/2025|Chuyện con lừa"
            })
    void operatorsNarrow(String typed, String only) {
        assertThat(find(typed)).containsExactly(only);
    }

    @Test
    void conditionsAloneFindTheNewestFirst() {
        assertThat(find("-nato tu:2024")).startsWith("Chuyện con lừa").endsWith("Nước Mỹ hoà giải");
        assertThat(find("-muc:the-gioi")).hasSize(3);
    }

    @Test
    void theNewestStandFirstWhereThatIsAskedFor() {
        assertThat(titles(search.newest(Query.of("lúa"), Cursor.START, 10))).startsWith("Chuyện con lừa");
    }

    @Test
    void whatTheArticlesFoundHaveNarrowsThem() {
        Results all = search.closest(Query.of("tu:2024"), 1, 10);
        assertThat(all.total()).isEqualTo(4);
        assertThat(all.narrowings())
                .extracting(Narrowing::kind)
                .containsExactly(
                        Narrowing.Kind.SECTION, Narrowing.Kind.TOPIC, Narrowing.Kind.AGENCY, Narrowing.Kind.YEAR);
        for (Narrowing narrowing : all.narrowings()) {
            for (Narrowing.Choice choice : narrowing.choices()) {
                assertThat(find(choice.query())).as(choice.query()).hasSize((int) choice.articles());
            }
        }
    }

    @Test
    void aMistypedWordIsOffered() {
        assertThat(offer("thượnh đỉnh")).isEqualTo("thượng đỉnh");
        assertThat(offer("nghii thuong")).isEqualTo("nghi thuong");
        assertThat(offer("zzzzzz")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "-",
                "\"\"",
                "+lúa",
                "lúa AND",
                "(lúa",
                "headline:lúa",
                "lúa~9 ^^",
                "/lúa/",
                "lúa* ?",
                "\\",
                "[* TO *]",
                "-\"",
                "muc:\"",
                "tu:\"2025",
                "lúa\u0000",
                "\uD800lúa",
                "𝐥𝐮́𝐚",
                "ﷺ",
                "漢字",
                "ก็"
            })
    void nothingTypedIsAnError(String typed) {
        assertThatCode(() -> find(typed)).doesNotThrowAnyException();
        assertThatCode(() -> find(typed.repeat(5_000))).doesNotThrowAnyException();
    }

    @Test
    void whereNothingIsFoundLessIsAskedFor() {
        WaysOn ways = search.closest(Query.of("hội nghị tu:2026"), 1, 10).waysOn();
        assertThat(ways.wider()).containsExactly(new WaysOn.Wider("tu:2026", "hội nghị", 1));
        assertThat(search.closest(Query.of("khung an ninh"), 1, 10).waysOn().topics())
                .extracting(Facet::name)
                .containsExactly("An ninh");
    }

    private String offer(String typed) {
        return search.closest(Query.of(typed), 1, 10).waysOn().offer();
    }

    private List<String> find(String typed) {
        return titles(search.closest(Query.of(typed), 1, 10));
    }

    private static List<String> titles(Results results) {
        return results.hits().stream().map(hit -> hit.card().headline()).toList();
    }
}
