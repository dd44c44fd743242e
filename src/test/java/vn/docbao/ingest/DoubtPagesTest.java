package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.docbao.library.SourceStatus;

@DeskTest
class DoubtPagesTest {

    @TempDir
    Path folder;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestLibrary library;

    @Autowired
    private Intake intake;

    @Autowired
    private IntakeLifecycle runs;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TransactionTemplate transaction;

    private Desk desk;
    private Statistics statistics;

    @BeforeEach
    void clear(@Autowired EntityManagerFactory factory) {
        await().atMost(Duration.ofSeconds(30)).until(() -> !runs.busy());
        library.clear();
        desk = Desk.of(mvc, Path.of(DeskTest.DATA));
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
    }

    @Test
    void filesStandThereWithTheirReasons() {
        TestLibrary.write(folder, "a.txt", "Bài ngắn\nĐoạn.");
        TestLibrary.write(folder, "b.txt", ">Tít 1\n\n>Tít 2\n\n>Tít 3\n\n>Tít 4\n\n>Tít 5");
        takeIn();
        var all = desk.page("/nhap/can-xem");
        assertThat(all.select(".entry__name").eachText()).containsExactly(path("b.txt"), path("a.txt"));
        assertThat(all.select(".entry").last().select(".badge").eachText())
                .containsExactlyInAnyOrder("Không có ngày", "Rất ngắn");
        assertThat(desk.page("/nhap/can-xem?vi=LIST").select(".entry__name").eachText())
                .containsExactly(path("b.txt"));
        assertThat(all.select(".chip").eachText()).contains("Rất ngắn 1");
        assertThat(desk.open("/nhap/can-xem?vi=KHONG").getStatus()).isEqualTo(400);
    }

    @Test
    void aFileThatChangedIsJudgedAnewAndOneThatBecameADuplicateIsNotJudged() {
        TestLibrary.write(folder, "a.txt", "Bài ngắn\nĐoạn.");
        TestLibrary.write(folder, "b.txt", "Bài khác\nĐoạn.");
        takeIn();
        assertThat(library.count("doubt")).isEqualTo(4);
        TestLibrary.write(folder, "a.txt", "Bài dài\n" + "Nước sông lên nhanh trong đêm. ".repeat(12));
        takeIn();
        assertThat(library.count("doubt")).isEqualTo(3);
        TestLibrary.write(folder, "b.txt", "Bài dài\n" + "Nước sông lên nhanh trong đêm. ".repeat(12));
        takeIn();
        assertThat(library.count("doubt")).isEqualTo(1);
    }

    @Test
    void aFileIsReadAgainFromWhatIsKeptAndItsArticlesKeepTheirAddresses() throws Exception {
        Path file = TestLibrary.write(folder, "a.txt", "Bài ngắn\nĐoạn.");
        takeIn();
        java.nio.file.Files.delete(file);
        long id = library.file(file).getId();
        List<String> slugs = library.slugs();
        // As older rules might have left it.
        transaction.executeWithoutResult(status -> {
            database.update("insert into doubt (source_file_id, kind) values (?, 'DISCARDED')", id);
            database.update("update article set headline = 'Đọc sai'");
        });
        assertThat(desk.press("/nhap/doc-lai/" + id).getRedirectedUrl()).isEqualTo("/nhap/can-xem?doc-lai");
        await().atMost(Duration.ofSeconds(30)).until(() -> !runs.busy());
        assertThat(library.article("Bài ngắn")).isNotNull();
        assertThat(library.slugs()).isEqualTo(slugs);
        assertThat(desk.page("/nhap/can-xem").select(".badge").eachText())
                .containsExactlyInAnyOrder("Không có ngày", "Rất ngắn");
        assertThat(desk.press("/nhap/doc-lai/987654321").getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsKeptOfAFileIsNotTakenForWhatItHoldsNow() throws Exception {
        Path file = TestLibrary.write(folder, "a.txt", "Bài ngắn\nĐoạn.");
        takeIn();
        TestLibrary.write(folder, "a.txt", "");
        takeIn();
        assertThat(library.file(file).getStatus()).isEqualTo(SourceStatus.EMPTY);
        desk.press("/nhap/doc-lai/" + library.file(file).getId());
        await().atMost(Duration.ofSeconds(30)).until(() -> !runs.busy());
        assertThat(library.file(file).getStatus()).isEqualTo(SourceStatus.EMPTY);
        assertThat(library.article("Bài ngắn")).isNotNull();
        assertThat(desk.page("/nhap/can-xem").select("form[action*=doc-lai]"))
                .as("nothing that would be read again")
                .isEmpty();
    }

    @Test
    void strangersHaveNothingReadAgain() throws Exception {
        assertThat(mvc.perform(post("/nhap/doc-lai/1").with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
    }

    /** The header's sections are one of them. */
    @ParameterizedTest
    @CsvSource({"/nhap/can-xem, 4", "/nhap/can-xem?vi=SHORT, 4"})
    void aPageCostsTheSameHoweverManyFilesThereAre(String address, int statements) {
        for (int files : new int[] {2, 120}) {
            for (int i = 0; i < files; i++) {
                TestLibrary.write(folder, i + ".txt", "Bài số " + i + "\nĐoạn.");
            }
            takeIn();
            statistics.clear();
            assertThat(desk.page(address).select(".entry")).hasSize(Math.min(files, 50));
            assertThat(statistics.getPrepareStatementCount()).isEqualTo(statements);
            assertThat(statistics.getEntityLoadCount()).as("entities loaded").isZero();
        }
    }

    private void takeIn() {
        intake.takeIn(intake.find(List.of(folder)), () -> false);
    }

    private String path(String name) {
        return folder.resolve(name).toAbsolutePath().normalize().toString();
    }
}
