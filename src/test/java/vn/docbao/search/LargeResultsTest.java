package vn.docbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.docbao.search.ArticleSearch.Order;
import vn.docbao.search.ArticleSearch.Results;
import vn.docbao.search.Narrowing.Choice;
import vn.docbao.search.Narrowing.Kind;
import vn.docbao.search.Stored.About;

/** Results of more than a page. */
@SpringBootTest(
        classes = SearchSite.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1")
class LargeResultsTest {

    private static final String HEADLINE = "Bão số chín vào biển Đông gây mưa rất lớn";

    @Autowired
    private ArticleSearch search;

    @Autowired
    private ArticleIndexer indexer;

    @Autowired
    private Stored stored;

    @BeforeEach
    void clear() {
        stored.clear();
    }

    @Test
    void namesAreCountedOverAllPiecesOfTheIndex() {
        for (int i = 0; i < 9; i++) {
            // Each announced alone, and so in a piece of its own.
            stored.add("Lúa chín " + i, "Gặt lúa.", by("Hãng " + i % 2, 2020 + i % 3, "Chủ đề " + i));
        }
        stored.add("Lúa non", "Cấy lúa.", by("Hãng 7", 2021, "Mùa màng"));
        List<Narrowing> pieces = page("lua", 1, 10).narrowings();
        indexer.merge();
        List<Narrowing> one = page("lua", 1, 10).narrowings();
        assertThat(one).isEqualTo(pieces);
        assertThat(choices(one, Kind.AGENCY)).containsExactly("Hãng 0 5", "Hãng 1 4", "Hãng 7 1");
        assertThat(choices(one, Kind.YEAR)).containsExactly("2022 3", "2021 4", "2020 3");
        assertThat(choices(one, Kind.TOPIC))
                .containsExactly("Chủ đề 0 1", "Chủ đề 1 1", "Chủ đề 2 1", "Chủ đề 3 1", "Chủ đề 4 1", "Chủ đề 5 1");
    }

    @Test
    void pagesOfAPastedHeadlineHoldAllThatHasMostOfItsWordsAndNothingElse() {
        List<String> enough = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            enough.add("Tin " + i);
            stored.add("Tin " + i, "Có mưa rất lớn ở biển, rồi bão đi vào. " + "Chuyện khác. ".repeat(30));
            // Four words of ten, in the headline: they weigh more than seven far apart.
            stored.add("Biển Đông gây mưa " + i, "Ngắn.");
        }
        List<String> found = IntStream.rangeClosed(1, 4)
                .mapToObj(page -> page(HEADLINE, page, 8))
                .flatMap(results -> results.hits().stream())
                .map(hit -> hit.card().headline())
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(enough);
        assertThat(page(HEADLINE, 1, 8).total()).isEqualTo(30);
    }

    private Results page(String typed, int page, int size) {
        return search.search(Query.of(typed), Order.CLOSEST, page, size);
    }

    private static About by(String agency, int year, String topic) {
        return new About(year + "-03-01", null, agency, null, List.of(topic));
    }

    private static List<String> choices(List<Narrowing> narrowings, Kind kind) {
        return narrowings.stream()
                .filter(narrowing -> narrowing.kind() == kind)
                .flatMap(narrowing -> narrowing.choices().stream())
                .map(LargeResultsTest::told)
                .toList();
    }

    private static String told(Choice choice) {
        return choice.name() + " " + choice.articles();
    }
}
