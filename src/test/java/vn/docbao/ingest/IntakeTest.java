package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.docbao.library.KeptOriginal;
import vn.docbao.library.SourceStatus;

@IngestTest
class IntakeTest {

    @TempDir
    Path folder;

    @Autowired
    Intake intake;

    @Autowired
    TestLibrary library;

    @Autowired
    StandInExtractor extractor;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    EntityManagerFactory entityManagers;

    @BeforeEach
    void startEmpty() {
        library.clear();
    }

    @Test
    void takesFilesOfAllFoldersInAFixedOrder() {
        write("b/2.txt", "Bài hai\nĐoạn.");
        write("a/1.txt", "Bài một\nĐoạn.");
        write("c", "Bài ba\nĐoạn.");
        IntakeReport report = takeIn();
        assertThat(report.of(SourceStatus.TAKEN_IN)).isEqualTo(3);
        assertThat(jdbc.queryForList("select slug from article order by id", String.class))
                .containsExactly("bai-mot", "bai-hai", "bai-ba");
    }

    @Test
    void leavesHiddenFilesOut() {
        write(".git/x", "Bài ẩn\nĐoạn.");
        write(".DS_Store", "Bài ẩn\nĐoạn.");
        assertThat(takeIn().stored()).isZero();
    }

    @Test
    void storesNothingTheSecondTime() {
        Seeds.NAMES.forEach(seed -> write(seed, seed));
        write("empty.txt", "");
        write("binary", "a\0b");
        takeIn();
        int calls = extractor.calls.get();
        Statistics statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();

        IntakeReport second = takeIn();

        assertThat(second.stored()).isZero();
        assertThat(second.unchanged()).isEqualTo(7);
        assertThat(extractor.calls).hasValue(calls);
        assertThat(statistics.getEntityInsertCount() + statistics.getEntityUpdateCount())
                .isZero();
        // What is known, what older rules read, what is unconnected, folders that can be listed again and their
        // doubts, what has vanished, how many articles the index must hold, how many taught topics, and what is to be
        // related.
        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(9);
    }

    @Test
    void doesNotExtractAFileAgainThatWasOnlyTouched() throws IOException {
        Path file = write("a.txt", "Bài\nĐoạn.");
        takeIn();
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertThat(takeIn().unchanged()).isEqualTo(1);
        assertThat(extractor.calls).hasValue(1);
        assertThat(library.file(file).getModifiedAt()).isEqualTo("2030-01-01T00:00:00Z");
    }

    @Test
    void recordsTheSameBytesUnderASecondNameAsDuplicate() {
        Path first = write("a.txt", "Bài\nĐoạn.");
        Path second = write("b.txt", "Bài\nĐoạn.");
        takeIn();
        assertThat(library.count("article")).isEqualTo(1);
        assertThat(library.file(second).getStatus()).isEqualTo(SourceStatus.DUPLICATE);
        assertThat(library.file(second).getDuplicateOf().getOrigin())
                .isEqualTo(library.file(first).getOrigin());
    }

    @Test
    void readsADuplicateForItselfWhenItsOriginalChanges() {
        write("a.txt", "Bài cũ\nĐoạn.");
        Path copy = write("b.txt", "Bài cũ\nĐoạn.");
        takeIn();
        write("a.txt", "Chuyện khác hẳn\nĐoạn mới.");
        takeIn();
        assertThat(library.file(copy).getStatus()).isEqualTo(SourceStatus.TAKEN_IN);
        assertThat(library.slugs()).containsExactly("chuyen-khac-han", "bai-cu-2");
    }

    @Test
    void keepsWhatAnEmptiedFileBroughtBefore() {
        Path file = write("a.txt", "Bài\nĐoạn.");
        takeIn();
        write("a.txt", "");
        takeIn();
        assertThat(library.file(file).getStatus()).isEqualTo(SourceStatus.EMPTY);
        assertThat(library.slugs()).containsExactly("bai");
    }

    @Test
    void keepsTheArticlesOfAFileThatVanished() throws IOException {
        Path file = write("a.txt", "Bài\nĐoạn.");
        takeIn();
        Files.delete(file);
        takeIn();
        assertThat(library.slugs()).containsExactly("bai");
    }

    @Test
    void keepsTheOriginalAndTheDecisionsAboutIt() throws IOException {
        write("a.txt", "menu và quảng cáo");
        takeIn();
        assertThat(jdbc.queryForObject("select status from source_file", String.class))
                .isEqualTo("NO_STORY");
        KeptOriginal kept =
                KeptOriginal.unpack(jdbc.queryForObject("select packed from packed_original", byte[].class));
        assertThat(kept.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("menu và quảng cáo");
        assertThat(kept.text()).isEqualTo("menu và quảng cáo");
        assertThat(kept.spans())
                .isEqualTo(
                        "[{\"line\":1,\"from\":0,\"to\":17,\"fate\":\"PARAGRAPH\",\"rule\":\"all\",\"story\":null}]");
    }

    @Test
    void refusesAFileAboveTheLimitWithoutReadingIt() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(3L << 30);
        }
        takeIn();
        assertThat(library.file(file).getStatus()).isEqualTo(SourceStatus.TOO_LARGE);
        assertThat(extractor.calls).hasValue(0);
        assertThat(takeIn().unchanged()).isEqualTo(1);
    }

    @Test
    void takesInFiftyMegabytes() throws IOException {
        Path file = folder.resolve("large.txt");
        String line = "Một dòng chữ tiếng Việt có dấu, đủ dài để lặp lại nhiều lần trong một tệp.\n";
        Files.writeString(file, "Bài dài\n" + line.repeat((50 << 20) / line.getBytes(StandardCharsets.UTF_8).length));
        takeIn();
        assertThat(library.file(file).getStatus()).isEqualTo(SourceStatus.TAKEN_IN);
        assertThat(library.slugs()).containsExactly("bai-dai");
    }

    @Test
    void readsAFileAgainThatChangedAfterItWasFound() {
        Path file = write("a.txt", "Bài\nĐoạn.");
        Offers found = Offers.of(TestLibrary.found(TestLibrary.walk(folder)));
        write("a.txt", "Bài\nĐoạn đầu, và chưa hết.");
        intake.takeIn(found, () -> false);
        assertThat(library.article("Bài").plainText()).endsWith("chưa hết.");
        assertThat(takeIn().unchanged()).as("looked at again, the same bytes").isEqualTo(1);
        assertThat(extractor.calls).hasValue(1);
        assertThat(library.file(file).getSize()).isEqualTo(file.toFile().length());
        write("a.txt", "Bài\nĐoạn đầu, và nay đã hết.");
        takeIn();
        assertThat(library.article("Bài").plainText()).endsWith("đã hết.");
        assertThat(library.slugs()).containsExactly("bai");
    }

    @Test
    void takesAFileInLaterThatWentAndCameAgain() throws IOException {
        Path file = write("a.txt", "Bài\nĐoạn.");
        Offers found = Offers.of(TestLibrary.found(TestLibrary.walk(folder)));
        Files.delete(file);
        intake.takeIn(found, () -> false);
        assertThat(library.file(file).getStatus()).isEqualTo(SourceStatus.UNREADABLE);
        write("a.txt", "Bài\nĐoạn.");
        takeIn();
        assertThat(library.file(file).getStatus()).isEqualTo(SourceStatus.TAKEN_IN);
    }

    @Test
    void goesOnAfterEveryKindOfBadFile() throws IOException {
        Path empty = write("1-empty.txt", "");
        Path binary = write("2-binary.jpg", "\0\0");
        Path failing = write("3-failing.txt", "throw");
        Path dangling = Files.createSymbolicLink(folder.resolve("4-dangling"), folder.resolve("nowhere"));
        Path loop = Files.createSymbolicLink(folder.resolve("5-loop"), folder);
        Path good = write("6-good.txt", "Bài tốt\nĐoạn.");
        IntakeReport report = takeIn();

        assertThat(library.file(empty).getStatus()).isEqualTo(SourceStatus.EMPTY);
        assertThat(library.file(binary).getStatus()).isEqualTo(SourceStatus.BINARY);
        assertThat(library.file(binary).getDetail()).contains("NUL", "không giữ bản sao");
        assertThat(library.file(failing).getStatus()).isEqualTo(SourceStatus.FAILED);
        assertThat(library.file(failing).getDetail()).contains("odd content");
        assertThat(library.file(dangling).getStatus()).isEqualTo(SourceStatus.UNREADABLE);
        assertThat(library.file(loop).getDetail()).contains("dẫn ngược", "FileSystemLoopException");
        assertThat(library.file(good).getStatus()).isEqualTo(SourceStatus.TAKEN_IN);
        assertThat(report.toString()).contains("đã nhận 1", "không đọc được 2", "lỗi 1", "1 bài");
        // The bytes of the file that we failed on are kept all the same.
        assertThat(library.count("packed_original")).isEqualTo(2);
    }

    @Test
    void triesAgainWhatFailedBefore() throws IOException {
        Path target = folder.resolve("target.txt");
        Path link = Files.createSymbolicLink(folder.resolve("a.txt"), target);
        takeIn();
        assertThat(library.file(link).getStatus()).isEqualTo(SourceStatus.UNREADABLE);
        write("target.txt", "Bài\nĐoạn.");
        takeIn();
        assertThat(library.file(link).getStatus()).as("new files come first").isEqualTo(SourceStatus.DUPLICATE);
        assertThat(library.count("article")).isEqualTo(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void recordsAFileThatFailsWhileItIsRead() throws IOException {
        Path file = Files.createSymbolicLink(folder.resolve("mem"), Path.of("/proc/self/mem"));
        takeIn();
        assertThat(library.file(file).getStatus()).isEqualTo(SourceStatus.UNREADABLE);
        assertThat(library.file(file).getDetail()).contains("IOException");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void recordsFilesAndFoldersThatMayNotBeRead() throws IOException {
        Path file = write("a.txt", "Bài\nĐoạn.");
        Path inner = write("sub/b.txt", "Bài hai\nĐoạn.");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(inner.getParent(), PosixFilePermissions.fromString("---------"));
        try {
            assumeThat(Files.isReadable(file))
                    .as("an administrator may read all")
                    .isFalse();
            takeIn();
            assertThat(library.file(file).getStatus()).isEqualTo(SourceStatus.UNREADABLE);
            assertThat(library.file(inner.getParent()).getStatus()).isEqualTo(SourceStatus.UNREADABLE);
        } finally {
            Files.setPosixFilePermissions(inner.getParent(), PosixFilePermissions.fromString("rwx------"));
        }
        takeIn();
        assertThat(library.count("source_file"))
                .as("the folder's entry is gone")
                .isEqualTo(2);
    }

    @Test
    void goesOnWithoutASourceThatDoesNotExist() {
        Path file = write("a.txt", "Bài\nĐoạn.");
        SourceWalk walk = TestLibrary.walk(folder.resolve("không có"), file);
        assertThat(walk.missing()).hasSize(1);
        assertThat(intake.takeIn(walk, () -> false).of(SourceStatus.TAKEN_IN)).isEqualTo(1);
    }

    @Test
    void stopsBetweenPartsAndGoesOnTheNextTime() {
        for (int file = 0; file < 250; file++) {
            write("%03d.txt".formatted(file), "Bài số " + file + "\nĐoạn.");
        }
        intake.takeIn(TestLibrary.walk(folder), () -> library.count("source_file") > 0);
        assertThat(library.count("source_file")).isEqualTo(100);
        takeIn();
        assertThat(library.slugs())
                .hasSize(250)
                .startsWith("bai-so-0", "bai-so-1")
                .endsWith("bai-so-248", "bai-so-249");
        assertThat(jdbc.queryForList("select connected from source_file", Boolean.class))
                .containsOnly(true);
    }

    @Test
    void storesTheOthersWhenOneOfAPartCannotBe() {
        write("a.txt", "Bài một\nĐoạn.");
        write("b.txt", "throw");
        write("c.txt", "");
        write("d.txt", "Bài một\nĐoạn.");
        write("e.txt", "Bài hai\nĐoạn.\n#Bão, bão số 3\n§Thời sự");
        write("f.txt", "Bài ba\nĐoạn.\n#Bão Số 3, bão\n§Thời Sự");
        IntakeReport report = takeIn();
        assertThat(report.of(SourceStatus.TAKEN_IN)).isEqualTo(3);
        assertThat(report.of(SourceStatus.FAILED)).isEqualTo(1);
        assertThat(report.of(SourceStatus.EMPTY)).isEqualTo(1);
        assertThat(report.of(SourceStatus.DUPLICATE)).isEqualTo(1);
        assertThat(library.slugs()).containsExactly("bai-mot", "bai-hai", "bai-ba");
        assertThat(library.topics("Bài ba")).startsWith("Bão Số 3", "Bão");
        assertThat(library.count("section")).isEqualTo(1);
    }

    @Test
    void namesArticlesOfOneHeadlineApart() {
        write("a.txt", "Tin vắn\nĐoạn một.");
        write("b.txt", "Tin vắn\nĐoạn hai.\n\nTin vắn\nĐoạn ba.");
        write("c.txt", "?!\nĐoạn.");
        takeIn();
        assertThat(library.slugs()).containsExactly("tin-van", "tin-van-2", "tin-van-3", "bai");
    }

    @Test
    void leadsHeadlinesToArticlesWheneverTheyArrive() {
        write("a.txt", "Bài một\nĐoạn.\n\n> BÀI HAI\n\n> Bài ba");
        takeIn();
        assertThat(headlineTargets()).containsExactly(null, null);
        write("b.txt", "~Bài hai\nTrích.");
        takeIn();
        assertThat(headlineTargets()).containsExactly("bai-hai", null);
        write("c.txt", "Bài hai\nĐoạn đầy đủ.");
        takeIn();
        assertThat(headlineTargets()).as("the full text before the excerpt").containsExactly("bai-hai-2", null);
    }

    private List<String> headlineTargets() {
        return jdbc.queryForList(
                "select a.slug from headline h left join article a on a.id = h.article_id order by h.position",
                String.class);
    }

    private IntakeReport takeIn() {
        return intake.takeIn(TestLibrary.walk(folder), () -> false);
    }

    private Path write(String name, String text) {
        Path file = folder.resolve(name);
        return TestLibrary.write(file.getParent(), file.getFileName().toString(), text);
    }
}
