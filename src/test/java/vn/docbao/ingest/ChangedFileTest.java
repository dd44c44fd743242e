package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IngestTest
class ChangedFileTest {

    @TempDir
    Path folder;

    @Autowired
    Intake intake;

    @Autowired
    TestLibrary library;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void startEmpty() {
        library.clear();
    }

    @Test
    void keepsSlugAndIdOfArticlesThatChangedTheirTextOrPlace() {
        takeIn("Bài một\nĐoạn.\n\nBài hai\nĐoạn.\n\nBài ba\nĐoạn.");
        Long id = library.article("Bài hai").getId();
        takeIn("Bài ba\nĐoạn.\n\nBài hai\nĐoạn đã sửa.\n\nBài một\nĐoạn.");
        assertThat(library.slugs()).containsExactly("bai-ba", "bai-hai", "bai-mot");
        assertThat(library.article("Bài hai").getId()).isEqualTo(id);
        assertThat(library.article("Bài hai").getPlainText()).contains("đã sửa");
        assertThat(library.count("former_slug")).isZero();
        assertThat(library.count("source_content")).isEqualTo(1);
    }

    @Test
    void keepsTheSlugOfAHeadlineThatWasReworded() {
        takeIn("Giá xăng tăng mạnh hôm nay\nĐoạn.");
        takeIn("Giá xăng tăng rất mạnh từ hôm nay\nĐoạn.");
        assertThat(library.slugs()).containsExactly("gia-xang-tang-manh-hom-nay");
    }

    @Test
    void leadsTheSlugOfAReplacedArticleToItsSuccessor() {
        takeIn("Chuyện đầu tiên\nĐoạn.");
        takeIn("Một tin khác hẳn\nĐoạn.");
        assertThat(library.slugs()).containsExactly("mot-tin-khac-han");
        assertThat(formerSlugs()).containsExactly(Map.entry("chuyen-dau-tien", "mot-tin-khac-han"));
    }

    @Test
    void neverGivesAnArticlesSlugAwayAgain() {
        takeIn("Bài một\nĐoạn.\n\nTin vắn\nĐoạn.");
        takeIn("Bài một\nĐoạn.");
        assertThat(formerSlugs()).containsExactly(Map.entry("tin-van", ""));
        TestLibrary.write(folder, "b.txt", "Tin vắn\nChuyện khác.");
        takeIn("Bài một\nĐoạn.");
        assertThat(library.slugs()).containsExactly("bai-mot", "tin-van-2");
    }

    @Test
    void keepsFormerSlugsLeadingOnWhenTheSuccessorGoesToo() {
        takeIn("Chuyện đầu tiên\nĐoạn.");
        takeIn("Một tin khác hẳn\nĐoạn.");
        takeIn("Thời tiết cuối tuần\nĐoạn.");
        assertThat(formerSlugs())
                .containsOnly(
                        Map.entry("chuyen-dau-tien", "thoi-tiet-cuoi-tuan"),
                        Map.entry("mot-tin-khac-han", "thoi-tiet-cuoi-tuan"));
    }

    @Test
    void givesWayToTheFileWhoseBytesItHasNow() {
        TestLibrary.write(folder, "b.txt", "Tin chung\nĐoạn.");
        takeIn("Tin chung\nĐoạn khác.\n\nTin riêng\nĐoạn.");
        assertThat(library.slugs()).containsExactly("tin-chung", "tin-rieng", "tin-chung-2");
        takeIn("Tin chung\nĐoạn.");
        assertThat(library.slugs()).containsExactly("tin-chung-2");
        assertThat(formerSlugs()).containsOnly(Map.entry("tin-chung", "tin-chung-2"), Map.entry("tin-rieng", ""));
    }

    @Test
    void replacesEditorsTopics() {
        takeIn("Bài một\nĐoạn.\n#Lũ lụt, Miền Trung");
        takeIn("Bài một\nĐoạn.\n#Miền Trung, Cứu trợ");
        assertThat(library.topics("Bài một")).containsExactly("Miền Trung", "Cứu trợ");
    }

    private Map<String, String> formerSlugs() {
        return jdbc
                .queryForList(
                        "select f.slug, a.slug as target from former_slug f left join article a on a.id = f.article_id")
                .stream()
                .collect(Collectors.toMap(
                        row -> (String) row.get("slug"),
                        row -> row.get("target") == null ? "" : (String) row.get("target")));
    }

    private void takeIn(String text) {
        TestLibrary.write(folder, "a.txt", text);
        intake.takeIn(TestLibrary.walk(folder), () -> false);
    }
}
