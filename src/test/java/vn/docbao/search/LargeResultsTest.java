package vn.docbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.docbao.library.Cursor;
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

    @Test
    void printsOfOneStoryAreOneResultAndCountOnce() {
        long first = stored.add("Mưa lớn", "Mưa lớn ở miền Trung.", by("Hãng A", 2024, "Thời tiết"));
        long second = stored.add("Mưa lớn miền Trung", "Mưa lớn ở miền Trung, theo hãng.", by("Hãng B", 2025, "Mưa"));
        long third = stored.add("Miền Trung mưa", "Mưa lớn ở miền Trung, lũ lên.", by("Hãng B", 2025, "Lũ"));
        stored.add("Mưa nhỏ", "Mưa ở miền Nam.", by("Hãng B", 2023, "Nam Bộ"));
        assertThat(page("mua", 1, 10).total()).isEqualTo(4);
        stored.copy(second, first);
        stored.copy(third, first);
        Results results = page("mua", 1, 10);
        assertThat(results.total()).isEqualTo(2);
        assertThat(headlines(results)).containsExactlyInAnyOrder("Mưa lớn", "Mưa nhỏ");
        assertThat(results.hits().stream().map(hit -> hit.card().copies())).containsExactlyInAnyOrder(2L, 0L);
        assertThat(choices(results.narrowings(), Kind.AGENCY)).containsExactly("Hãng A 1");
        assertThat(choices(results.narrowings(), Kind.YEAR)).containsExactly("2025 1", "2024 1", "2023 1");
        assertThat(headlines(search.newest(Query.of("mua"), Cursor.START, 10))).containsExactly("Mưa lớn", "Mưa nhỏ");
        // Where the one that lists show is not found, the newest of the others stands for the story.
        assertThat(headlines(page("mua nguon:\"Hãng B\"", 1, 10)))
                .containsExactlyInAnyOrder("Miền Trung mưa", "Mưa nhỏ");
        assertThat(page("mua nguon:\"Hãng B\"", 1, 10).total()).isEqualTo(2);
    }

    @Test
    void pagesAreFullAlthoughPrintsAreLeftOut() {
        long shown = stored.add("Lúa 0", "Lúa lúa lúa.", by("Hãng", 2020, "Lúa"));
        for (int i = 1; i <= 30; i++) {
            stored.copy(stored.add("Lúa " + i, "Lúa lúa lúa.", by("Hãng", 2021, "Lúa " + i)), shown);
        }
        for (int i = 0; i < 5; i++) {
            stored.add("Khác " + i, "Có lúa và nhiều thứ khác nữa trên đồng.", by("Hãng", 2019, "Khác " + i));
        }
        assertThat(headlines(page("lua", 1, 4))).hasSize(4).startsWith("Lúa 0");
        assertThat(headlines(page("lua", 2, 4))).hasSize(2);
        assertThat(page("lua", 1, 4).total()).isEqualTo(6);
    }

    @Test
    void theNewestGoOnFromAnyStoryWhateverIsAddedMeanwhile() {
        for (int i = 0; i < 7; i++) {
            stored.add("Lúa " + i, "Lúa.", by("Hãng", 2010 + i / 2, "Chủ đề " + i));
        }
        Results first = search.newest(Query.of("lua"), Cursor.START, 3);
        assertThat(headlines(first)).containsExactly("Lúa 6", "Lúa 5", "Lúa 4");
        stored.add("Lúa mới", "Lúa.", by("Hãng", 2020, "Mới"));
        Results second =
                search.newest(Query.of("lua"), first.hits().getLast().card().cursor(), 3);
        assertThat(headlines(second)).containsExactly("Lúa 3", "Lúa 2", "Lúa 1");
        assertThat(second.more()).isTrue();
        Results last =
                search.newest(Query.of("lua"), second.hits().getLast().card().cursor(), 3);
        assertThat(headlines(last)).containsExactly("Lúa 0");
        assertThat(last.more()).isFalse();
    }

    private static List<String> headlines(Results results) {
        return results.hits().stream().map(hit -> hit.card().headline()).toList();
    }

    private Results page(String typed, int page, int size) {
        return search.closest(Query.of(typed), page, size);
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
