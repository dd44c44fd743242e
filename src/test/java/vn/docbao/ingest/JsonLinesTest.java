package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.docbao.library.SourceStatus;

@IngestTest
class JsonLinesTest {

    private static final String FIRST = "{\"id\": 7, \"title\": \"Bài một\", \"content\": \"Đoạn một.\\nĐoạn hai.\"}";
    private static final String SECOND =
            "{\"url\": \"https://a.vn/bai/hai.html\", \"title\": \"Bài hai\", \"text\": \"Đoạn.\"}";
    private static final String THIRD = "{\"title\": \"Bài ba\", \"sapo\": \"Tóm tắt.\"}";

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
    void eachLineIsAnArticleKnownByWhatItCallsItself() {
        Path file = TestLibrary.write(folder, "a.jsonl", "\uFEFF" + FIRST + "\r\n\n" + SECOND + "\n" + THIRD);
        takeIn();
        assertThat(library.slugs()).containsExactly("bai-mot", "bai-hai", "bai-ba");
        assertThat(origins(file)).containsExactly("7", "https://a.vn/bai/hai.html", "Bài ba");
        assertThat(library.file(file).getStatus()).isEqualTo(SourceStatus.ARCHIVE);
        assertThat(library.article("Bài một").plainText()).isEqualTo("Bài một\nĐoạn một.\nĐoạn hai.");
    }

    @Test
    void linesThatMoveOrChangeKeepTheirAddresses() {
        TestLibrary.write(folder, "a.ndjson", FIRST + "\n" + SECOND + "\n" + THIRD);
        takeIn();
        TestLibrary.write(
                folder,
                "a.ndjson",
                "{\"title\": \"Bài mới\", \"body\": \"Đoạn.\"}\n" + THIRD + "\n"
                        + SECOND.replace("Bài hai", "Chuyện khác hẳn") + "\n" + FIRST);
        IntakeReport report = takeIn();
        assertThat(report.of(SourceStatus.TAKEN_IN)).isEqualTo(2);
        assertThat(library.slugs()).containsExactly("bai-mot", "chuyen-khac-han", "bai-ba", "bai-moi");
        assertThat(jdbc.queryForList("select slug from former_slug", String.class))
                .containsExactly("bai-hai");
    }

    @Test
    void linesThatAreNoObjectsAreNamedAndTheOthersGoOn() {
        Path file = TestLibrary.write(
                folder, "a.jsonl", FIRST + "\nkhông phải JSON\n[1, 2]\n{\"hỏng\": \n{\"x\": 1}\n" + THIRD);
        takeIn();
        assertThat(library.slugs()).containsExactly("bai-mot", "bai-ba");
        for (String line : List.of("dòng 2", "dòng 3", "dòng 4")) {
            assertThat(library.file(file.toAbsolutePath() + "!" + line).getStatus())
                    .isEqualTo(SourceStatus.UNREADABLE);
            assertThat(library.file(file.toAbsolutePath() + "!" + line).getDetail())
                    .contains("không phải một đối tượng JSON");
        }
        assertThat(library.file(file.toAbsolutePath() + "!dòng 5").getStatus()).isEqualTo(SourceStatus.NO_STORY);
    }

    @Test
    void linesAreReadInsideArchivesAndCompressedToo() {
        Path zip = Packed.zip(folder.resolve("a.zip"), "sâu/b.jsonl", FIRST + "\n" + SECOND);
        Path gz = Packed.gz(folder.resolve("c.jsonl.gz"), THIRD);
        takeIn();
        assertThat(origins(zip)).containsExactly("sâu/b.jsonl!7", "sâu/b.jsonl!https://a.vn/bai/hai.html");
        assertThat(origins(gz)).containsExactly("Bài ba");
        assertThat(library.slugs()).hasSize(3);
    }

    @Test
    void aLineLongerThanTheLimitIsRefusedAndTheOthersGoOn() {
        Path file = TestLibrary.write(
                folder, "a.jsonl", "{\"title\": \"Bài dài\", \"body\": \"" + "x".repeat(53 << 20) + "\"}\n" + FIRST);
        takeIn();
        assertThat(library.file(file.toAbsolutePath() + "!dòng 1").getStatus()).isEqualTo(SourceStatus.TOO_LARGE);
        assertThat(library.slugs()).containsExactly("bai-mot");
    }

    private List<String> origins(Path archive) {
        return jdbc.queryForList(
                "select substring(origin, ?) from source_file where archive_id is not null and origin like ? order by id",
                String.class,
                archive.toAbsolutePath().toString().length() + 2,
                archive.toAbsolutePath() + "!%");
    }

    private IntakeReport takeIn() {
        return intake.takeIn(TestLibrary.walk(folder), () -> false);
    }
}
