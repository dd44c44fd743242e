package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.docbao.library.SourceStatus;

@DeskTest
class IntakePagesTest {

    private static final Path UPLOADS = Path.of(DeskTest.DATA, "uploads");

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
    private IntakeControl control;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate database;

    private Desk desk;
    private Statistics statistics;

    @BeforeEach
    void clear(@Autowired EntityManagerFactory factory) throws IOException {
        control.stop();
        await().atMost(Duration.ofSeconds(30)).until(() -> !runs.busy());
        library.clear();
        try (Stream<Path> days = Files.list(UPLOADS)) {
            for (Path day : days.filter(day -> !day.getFileName().toString().startsWith("."))
                    .toList()) {
                FileSystemUtils.deleteRecursively(day);
            }
        }
        control.begin();
        desk = Desk.of(mvc, Path.of(DeskTest.DATA));
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nhap", "/nhap/trang-thai", "/nhap/so", "/nhap/so.csv", "/nhap/so.json"})
    void strangersSeeNothing(String address) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(address).accept(MediaType.TEXT_HTML))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getContentAsString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nhap/tam-dung", "/nhap/tiep-tuc", "/nhap/dung", "/nhap/chay-lai", "/nhap/tai-len"})
    void strangersChangeNothing(String address) throws Exception {
        assertThat(mvc.perform(post(address).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(401);
        assertThat(mvc.perform(post(address)).andReturn().getResponse().getStatus())
                .isEqualTo(403);
        assertThat(control.wish()).isEqualTo(IntakeControl.Wish.GO_ON);
    }

    @Test
    void whatIsSentIsKeptUnderASafeNameAndTakenIn() throws IOException {
        MockHttpServletResponse answer = desk.send(
                MediaType.TEXT_HTML,
                file("../../thoat.txt", "Bài một\nĐoạn."),
                file("bài.txt", "Bài hai\nĐoạn."),
                file("bài.txt", "Bài ba\nĐoạn."));
        assertThat(answer.getRedirectedUrl()).isEqualTo("/nhap?gui=3&hong=0");
        await().atMost(Duration.ofSeconds(20)).until(() -> library.count("article") == 3);
        assertThat(kept()).containsExactlyInAnyOrder("thoat.txt", "bài.txt", "bài (2).txt");
        assertThat(Files.exists(Path.of(DeskTest.DATA, "thoat.txt"))).isFalse();
        try (Stream<Path> left = Files.list(UPLOADS.resolve(".incoming"))) {
            assertThat(left).isEmpty();
        }
        assertThat(desk.page("/nhap?gui=3&hong=0")
                        .select("[role=status]")
                        .first()
                        .text())
                .contains("3 tệp");
    }

    @Test
    void aScriptIsToldHowManyWereKept() {
        MockHttpServletResponse answer = desk.send(MediaType.APPLICATION_JSON, file("a.txt", "Bài\nĐoạn."));
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8))
                .isEqualTo("{\"kept\":1,\"failed\":0}");
        await().atMost(Duration.ofSeconds(20)).until(() -> library.count("article") == 1);
    }

    @Test
    void aFormWithoutFilesSendsNothing() {
        assertThat(desk.send(MediaType.TEXT_HTML, file("", "")).getRedirectedUrl())
                .isEqualTo("/nhap?gui=0&hong=0");
    }

    @Test
    void aRunWaitsWhileItIsPausedAndGoesOn() throws Exception {
        write(250);
        control.pause();
        Thread run = Thread.ofPlatform().start(() -> intake.takeIn(intake.find(List.of(folder)), control::halts));
        await().atMost(Duration.ofSeconds(20)).until(() -> run.getState() == Thread.State.WAITING);
        assertThat(desk.page("/nhap").select("#tinh-hinh").text()).isEqualTo("Đang tạm dừng");
        assertThat(library.count("source_file")).isLessThan(250);
        desk.press("/nhap/tiep-tuc");
        run.join(30_000);
        assertThat(library.count("source_file")).isEqualTo(250);
        assertThat(desk.page("/nhap").select("#tinh-hinh").text()).isEqualTo("Không có việc nhận bài nào đang chạy");
    }

    @Test
    void aRunThatIsStoppedLeavesTheRestToTheNext() throws Exception {
        write(250);
        control.pause();
        Thread run = Thread.ofPlatform().start(() -> intake.takeIn(intake.find(List.of(folder)), control::halts));
        await().atMost(Duration.ofSeconds(20)).until(() -> run.getState() == Thread.State.WAITING);
        desk.press("/nhap/dung");
        run.join(30_000);
        assertThat(library.count("source_file")).isLessThan(250);
        control.begin();
        runs.again(new IntakeTask.Run(List.of(folder)));
        await().atMost(Duration.ofSeconds(30)).until(() -> !runs.busy());
        assertThat(library.count("source_file")).isEqualTo(250);
    }

    @Test
    void onceStoppedOnlyWhatIsAskedForIsDone() throws Exception {
        Path file = TestLibrary.write(folder, "a.txt", "Bài một\nĐoạn.");
        intake.takeIn(intake.find(List.of(folder)), () -> false);
        desk.press("/nhap/dung");
        assertThat(desk.page("/nhap").select("#tinh-hinh").text()).isEqualTo("Đã dừng");

        desk.press("/nhap/tiep-tuc");
        desk.press("/nhap/tam-dung");
        assertThat(control.wish()).as("there is no pause to go on from").isEqualTo(IntakeControl.Wish.STOP);

        desk.send(MediaType.TEXT_HTML, file("b.txt", "Bài hai\nĐoạn."));
        await().atMost(Duration.ofSeconds(20)).until(() -> !runs.busy());
        assertThat(library.slugs()).containsExactly("bai-mot", "bai-hai");
        database.execute(status -> jdbc.update("update article set headline = 'Đọc sai' where slug = 'bai-mot'"));
        desk.press("/nhap/doc-lai/" + library.file(file).getId());
        await().atMost(Duration.ofSeconds(20)).until(() -> !runs.busy());
        assertThat(library.article("Bài một")).isNotNull();
        assertThat(control.wish()).isEqualTo(IntakeControl.Wish.STOP);
        assertThat(desk.page("/nhap")
                        .select("[data-when=STOPPED]:not([hidden])")
                        .text())
                .contains("Không tệp nào tự được nhận nữa", "Nhận tiếp");

        desk.press("/nhap/chay-lai");
        await().atMost(Duration.ofSeconds(20)).until(() -> !runs.busy());
        assertThat(desk.page("/nhap").select("#tinh-hinh").text()).isEqualTo("Không có việc nhận bài nào đang chạy");
        assertThat(desk.page("/nhap").select("[data-when=STOPPED]:not([hidden])"))
                .isEmpty();
    }

    @Test
    void aStopEndsAlsoWhatIsDoneWhileAllElseIsStopped() {
        control.stop();
        control.meanwhile(() -> {
            assertThat(control.halts()).isFalse();
            control.stop();
            assertThat(control.halts()).isTrue();
        });
        control.meanwhile(() -> assertThat(control.halts()).isFalse());
        assertThat(control.halts()).isTrue();
    }

    @Test
    void theLedgerShowsEveryFileWithItsOutcome() throws IOException {
        TestLibrary.write(folder, "a.txt", "Bài một\nĐoạn.");
        TestLibrary.write(folder, "b.txt", "Bài một\nĐoạn.");
        TestLibrary.write(folder, "c.txt", "");
        intake.takeIn(intake.find(List.of(folder)), () -> false);
        assertThat(desk.page("/nhap/so").select(".entry__name").eachText())
                .containsExactly(path("c.txt"), path("b.txt"), path("a.txt"));
        assertThat(desk.page("/nhap/so").select(".entry time").eachAttr("datetime"))
                .allMatch(at -> at.matches("[\\d-]{10}T\\d\\d:\\d\\d"));
        assertThat(desk.page("/nhap/so?ket-qua=DUPLICATE").select(".entry").text())
                .contains(path("b.txt"), "Trùng tệp khác", "Trùng với " + path("a.txt"));
        assertThat(desk.page("/nhap/so?ten=C.TXT").select(".entry__name").eachText())
                .containsExactly(path("c.txt"));
        assertThat(desk.page("/nhap/so?ten=C.TXT").select(".entry__warning").text())
                .isEqualTo("Lý do: không có chữ nào");
        assertThat(desk.text("/nhap/so.csv?ten=C.TXT")).contains("không có chữ nào [");
        assertThat(desk.page("/nhap/so?ten=%25").select(".entry")).isEmpty();
        assertThat(desk.page("/nhap/so?ten=_.txt").select(".entry")).isEmpty();
        assertThat(desk.page("/nhap").select(".outcomes").text()).contains("Đã nhận 1 tệp", "Rỗng 1 tệp");
        assertThat(desk.open("/nhap/so?ket-qua=KHONG").getStatus()).isEqualTo(400);
        assertThat(desk.open("/nhap/so?sau=x").getStatus()).isEqualTo(400);
    }

    @Test
    void theLedgerIsPagedFromTheLastFileShown() {
        write(120);
        intake.takeIn(intake.find(List.of(folder)), () -> false);
        var first = desk.page("/nhap/so?ten=txt");
        var second = desk.page(first.select("a[rel=next]").attr("href"));
        var third = desk.page(second.select("a[rel=next]").attr("href"));
        assertThat(third.select("a[rel=next]")).isEmpty();
        List<String> all = Stream.of(first, second, third)
                .flatMap(page -> page.select(".entry__name").eachText().stream())
                .toList();
        assertThat(all).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void theLedgerIsTakenAlongAsAWhole() {
        write(1_100);
        intake.takeIn(intake.find(List.of(folder)), () -> false);
        MockHttpServletResponse csv = desk.open("/nhap/so.csv?ket-qua=TAKEN_IN");
        assertThat(csv.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.getHeader("Content-Disposition")).contains("attachment", "so-nhan-bai.csv");
        assertThat(new String(csv.getContentAsByteArray(), StandardCharsets.UTF_8).split("\r\n"))
                .hasSize(1_101)
                .doesNotHaveDuplicates();
        JsonNode json = JsonMapper.shared().readTree(desk.text("/nhap/so.json"));
        assertThat(json.size()).isEqualTo(1_100);
        assertThat(json.get(0).get("outcome").asString()).isEqualTo("TAKEN_IN");
        assertThat(json.get(0).get("articles").asInt()).isEqualTo(1);
    }

    /** The header's sections are one of them. */
    @ParameterizedTest
    @CsvSource({
        "/nhap, 2",
        "/nhap/trang-thai, 0",
        "/nhap/so, 2",
        "/nhap/so?ket-qua=TAKEN_IN&ten=txt, 2",
        "/nhap/so.csv, 2"
    })
    void aPageCostsTheSameHoweverManyFilesThereAre(String address, int statements) {
        for (int files : new int[] {3, 60}) {
            write(files);
            intake.takeIn(intake.find(List.of(folder)), () -> false);
            statistics.clear();
            desk.text(address);
            assertThat(statistics.getPrepareStatementCount()).isEqualTo(statements);
            assertThat(statistics.getEntityLoadCount()).as("entities loaded").isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/messages.properties", "/messages_en.properties"})
    void everyOutcomeHasItsWord(String bundle) throws IOException {
        Properties words = new Properties();
        try (InputStream in = getClass().getResourceAsStream(bundle)) {
            words.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        }
        for (SourceStatus status : SourceStatus.values()) {
            assertThat(words).containsKey("outcome." + status);
        }
        for (IntakeWatch.State state : IntakeWatch.State.values()) {
            assertThat(words).containsKey("intake." + state);
        }
    }

    private void write(int files) {
        for (int i = 0; i < files; i++) {
            TestLibrary.write(folder, i + ".txt", "Bài số " + i + "\nĐoạn.");
        }
    }

    private String path(String name) {
        return folder.resolve(name).toAbsolutePath().normalize().toString();
    }

    private static List<String> kept() throws IOException {
        try (Stream<Path> files = Files.walk(UPLOADS)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile("tep", name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
