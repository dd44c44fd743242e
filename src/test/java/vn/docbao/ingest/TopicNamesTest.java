package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.docbao.search.ArticleSearch;
import vn.docbao.search.Narrowing;
import vn.docbao.search.Query;

@IngestTest
class TopicNamesTest {

    @TempDir
    Path folder;

    @Autowired
    Intake intake;

    @Autowired
    TestLibrary library;

    @Autowired
    ArticleSearch search;

    @Test
    void aBetterSpellingIsKnownToTheIndexOfTheArticlesOfBefore() {
        library.clear();
        TestLibrary.write(folder, "a.txt", "Bài một\n#vạn tường\nĐoạn ngắn về mùa lúa.");
        TestLibrary.write(folder, "b.txt", "Bài hai\nĐoạn khác về mùa lúa.");
        takeIn();
        assertThat(topics()).containsExactly("vạn tường 1");
        TestLibrary.write(
                folder,
                "c.txt",
                "Bài ba\nMùa lúa ở Vạn Tường đến sớm. Người Vạn Tường gặt trong ba ngày, rồi chợ Vạn Tường mở lại.");
        takeIn();
        assertThat(library.topics("Bài ba")).contains("Vạn Tường");
        assertThat(topics()).contains("Vạn Tường 2").doesNotContain("vạn tường 1");
    }

    private void takeIn() {
        intake.takeIn(TestLibrary.walk(folder), () -> false);
    }

    private List<String> topics() {
        return search.closest(Query.of("mùa lúa"), 1, 10).narrowings().stream()
                .filter(narrowing -> narrowing.kind() == Narrowing.Kind.TOPIC)
                .flatMap(narrowing -> narrowing.choices().stream())
                .map(choice -> choice.name() + " " + choice.articles())
                .toList();
    }
}
