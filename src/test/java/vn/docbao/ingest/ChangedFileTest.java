package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.docbao.extract.Extractor;
import vn.docbao.library.KeptOriginal;

@IngestTest
class ChangedFileTest {

    @TempDir
    Path folder;

    @Autowired
    Intake intake;

    @Autowired
    Rereading rereading;

    @Autowired
    TestLibrary library;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

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
        assertThat(library.article("Bài hai").plainText()).contains("đã sửa");
        assertThat(library.count("former_slug")).isZero();
        assertThat(library.count("packed_original")).isEqualTo(1);
    }

    @Test
    void readsAgainWhatOlderRulesReadAndKeepsItsAddresses() throws IOException {
        takeIn("Bài một\nĐoạn.\n\nBài hai\nĐoạn.");
        Long id = library.article("Bài hai").getId();
        change("update article_text set body = replace(body, 'Đoạn', 'Đoạn đọc sai')");
        change(
                "update article set headline = 'Bài hai (sai)', headline_key = 'bai hai sai' where headline = 'Bài hai'");
        assertThat(intake.takeIn(TestLibrary.walk(folder), () -> false).stored())
                .isZero();
        assertThat(library.article("Bài hai (sai)").getId())
                .as("by the same rules")
                .isEqualTo(id);

        change("update packed_original set rules_version = rules_version - 1");
        Files.delete(folder.resolve("a.txt"));
        intake.takeIn(TestLibrary.walk(folder), () -> false);
        assertThat(library.slugs()).containsExactly("bai-mot", "bai-hai");
        assertThat(library.article("Bài hai").plainText()).isEqualTo("Bài hai\nĐoạn.");
        assertThat(jdbc.queryForList("select rules_version from packed_original", Integer.class))
                .containsExactly(Extractor.RULES_VERSION);
    }

    @Test
    void keepsWhatNewerRulesCannotRead() {
        takeIn("Bài một\nĐoạn.");
        change("update packed_original set rules_version = 1, packed = ?", packed("throw"));
        intake.takeIn(TestLibrary.walk(folder), () -> false);
        assertThat(library.slugs()).containsExactly("bai-mot");
        assertThat(jdbc.queryForList("select rules_version from packed_original", Integer.class))
                .as("tried once")
                .containsExactly(Extractor.RULES_VERSION);
    }

    @Test
    void whatCouldNotBeReadIsNoReasonToLookThroughAllAgain() {
        takeIn("Bài một\nĐoạn.");
        change("update packed_original set rules_version = 1");
        change("update source_file set status = 'FAILED'");
        rereading.read(() -> true);
        assertThat(jdbc.queryForList("select rules_version from packed_original", Integer.class))
                .containsExactly(Extractor.RULES_VERSION);
        assertThat(library.slugs()).containsExactly("bai-mot");
    }

    private void change(String sql, Object... values) {
        assertThat(transaction.<Integer>execute(status -> jdbc.update(sql, values)))
                .isPositive();
    }

    private static byte[] packed(String text) {
        return new KeptOriginal(text.getBytes(StandardCharsets.UTF_8), text, "[]").packed();
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
