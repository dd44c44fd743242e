package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.docbao.library.SourceFile;
import vn.docbao.library.SourceStatus;

@IngestTest
class ArchiveTest {

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
    void takesTheEntriesOfEveryKindOfArchiveByTheirNames() {
        Path zip =
                Packed.zip(folder.resolve("a.zip"), "sâu/hơn/một.txt", "Bài một\nĐoạn.", "hai.txt", "Bài hai\nĐoạn.");
        Path tar = Packed.tarGz(folder.resolve("b.tar.gz"), "./ba.txt", "Bài ba\nĐoạn.");
        Path tgz = Packed.tarGz(folder.resolve("c.TGZ"), "bốn.txt", "Bài bốn\nĐoạn.");
        Path gz = Packed.gz(folder.resolve("năm.txt.gz"), "Bài năm\nĐoạn.");
        takeIn();
        assertThat(entry(zip, "sâu/hơn/một.txt").getStatus()).isEqualTo(SourceStatus.TAKEN_IN);
        assertThat(entry(zip, "hai.txt").getArchive().getId())
                .isEqualTo(library.file(zip).getId());
        assertThat(entry(tar, "ba.txt").getStatus()).isEqualTo(SourceStatus.TAKEN_IN);
        assertThat(entry(tgz, "bốn.txt").getStatus()).isEqualTo(SourceStatus.TAKEN_IN);
        assertThat(library.file(gz).getStatus()).isEqualTo(SourceStatus.TAKEN_IN);
        assertThat(library.slugs()).containsExactlyInAnyOrder("bai-mot", "bai-hai", "bai-ba", "bai-bon", "bai-nam");
        assertThat(library.file(zip).getStatus()).isEqualTo(SourceStatus.ARCHIVE);
        assertThat(library.file(zip).getDetail()).isEqualTo("2 mục");
        assertThat(library.count("packed_original"))
                .as("only of what holds text")
                .isEqualTo(5);
    }

    @Test
    void opensAnArchiveOnce() throws IOException {
        Path zip = Packed.zip(folder.resolve("a.zip"), "1.txt", "Bài một\nĐoạn.", "2.txt", "throw", "3.bin", "\0\0");
        Packed.zip(folder.resolve("b.zip"), "1.txt", "Bài hai\nĐoạn.", "2.txt", "", "3.bin", "\0\1");
        takeIn();
        assertThat(library.file(zip).getStatus())
                .as("one of its entries failed")
                .isEqualTo(SourceStatus.FAILED);
        Files.delete(zip);
        int calls = extractor.calls.get();
        Statistics statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        assertThat(takeIn().stored()).isZero();
        assertThat(extractor.calls).hasValue(calls);
        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(8);

        Path other = folder.resolve("b.zip");
        Files.setLastModifiedTime(other, FileTime.from(Instant.parse("2030-01-01T00:00:00Z")));
        assertThat(takeIn().unchanged()).isEqualTo(1);
        assertThat(library.file(other).getModifiedAt()).isEqualTo("2030-01-01T00:00:00Z");
        assertThat(extractor.calls).hasValue(calls);
    }

    @Test
    void replacesOnlyTheEntriesThatChangedAndKeepsTheirAddresses() {
        Path zip = Packed.zip(
                folder.resolve("a.zip"),
                "1.txt",
                "Bài một\nĐoạn.",
                "2.txt",
                "Bài hai\nĐoạn.",
                "3.txt",
                "Bài ba\nĐoạn.");
        takeIn();
        int calls = extractor.calls.get();
        Packed.zip(
                zip, "0.txt", "Bài mới\nĐoạn.", "1.txt", "Bài một\nĐoạn.", "2.txt", "Bài hai\nĐoạn đã sửa, dài hơn.");
        takeIn();
        assertThat(extractor.calls.get() - calls).as("new and changed").isEqualTo(2);
        assertThat(library.slugs()).containsExactly("bai-mot", "bai-hai", "bai-ba", "bai-moi");
        assertThat(library.article("Bài hai").plainText()).contains("đã sửa");
        assertThat(library.count("former_slug")).isZero();
    }

    @Test
    void goesOnAfterEveryKindOfBadEntry() {
        Path zip = Packed.zip(
                folder.resolve("a.zip"),
                "../../etc/trên.txt",
                "Bài một\nĐoạn.",
                "/tuyệt/đối.txt",
                "Bài hai\nĐoạn.",
                "C:\\thư mục\\ba.txt",
                "Bài ba\nĐoạn.",
                "liên kết",
                "-> /etc/passwd",
                "trong.zip",
                "PK",
                ".DS_Store",
                "Bài ẩn\nĐoạn.",
                "__MACOSX/._ba.txt",
                "Bài ẩn\nĐoạn.",
                "ảnh.jpg",
                "\0\0",
                "hai lần.txt",
                "Bài bốn\nĐoạn.",
                "hai lần.txt",
                "Bài năm\nĐoạn.",
                "rỗng.txt",
                "",
                "lỗi.txt",
                "throw",
                "hai lần.txt#2",
                "Bài sáu\nĐoạn.");
        Path tar = Packed.tarGz(
                folder.resolve("b.tar.gz"), "link", "->../../x", "../7.txt", "Bài bảy\nĐoạn.", "x.tgz", "tar");
        takeIn();
        assertThat(library.slugs())
                .containsExactlyInAnyOrder("bai-mot", "bai-hai", "bai-ba", "bai-bon", "bai-nam", "bai-sau", "bai-bay");
        assertThat(entry(zip, "../../etc/trên.txt").getArticleCount()).isEqualTo(1);
        assertThat(entry(zip, "/tuyệt/đối.txt").getArticleCount()).isEqualTo(1);
        assertThat(entry(zip, "C:/thư mục/ba.txt").getArticleCount()).isEqualTo(1);
        assertThat(entry(zip, "hai lần.txt#2").getArticleCount()).isEqualTo(1);
        assertThat(entry(zip, "hai lần.txt#2#2").getArticleCount()).isEqualTo(1);
        assertThat(entry(zip, "liên kết").getDetail()).contains("liên kết", "không đi theo");
        assertThat(entry(tar, "link").getStatus()).isEqualTo(SourceStatus.UNREADABLE);
        assertThat(entry(zip, "trong.zip").getDetail()).contains("kho nén nằm trong kho nén");
        assertThat(entry(tar, "x.tgz").getDetail()).contains("kho nén nằm trong kho nén");
        assertThat(entry(zip, "ảnh.jpg").getStatus()).isEqualTo(SourceStatus.BINARY);
        assertThat(entry(zip, "rỗng.txt").getStatus()).isEqualTo(SourceStatus.EMPTY);
        assertThat(entry(zip, "lỗi.txt").getStatus()).isEqualTo(SourceStatus.FAILED);
        assertThat(library.count("source_file where origin like '%DS_Store' or origin like '%MACOSX%'"))
                .isZero();
    }

    @Test
    void namesTheEntriesThatNeedAPassword() throws IOException {
        Path zip = Packed.zip(folder.resolve("a.zip"), "kín.txt", "Bài kín\nĐoạn.", "mở.txt", "Bài mở\nĐoạn.");
        byte[] bytes = Files.readAllBytes(zip);
        for (int i = 0, marked = 0; marked < 2; i++) {
            // The first entry's head, and its line of the directory, say that it is encrypted.
            boolean head = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3 && bytes[i + 3] == 4;
            boolean line = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2;
            if (marked == 0 && head || marked == 1 && line) {
                bytes[i + (head ? 6 : 8)] |= 1;
                marked++;
            }
        }
        Files.write(zip, bytes);
        takeIn();
        assertThat(entry(zip, "kín.txt").getStatus()).isEqualTo(SourceStatus.UNREADABLE);
        assertThat(entry(zip, "kín.txt").getDetail()).contains("mật khẩu");
        assertThat(library.slugs()).containsExactly("bai-mo");
    }

    @Test
    void keepsWhatCouldBeReadOfADamagedArchiveAndSaysSo() throws IOException {
        Random random = new Random(1);
        String[] entries = IntStream.range(0, 40)
                .boxed()
                .flatMap(number -> Stream.of(
                        number + ".txt",
                        "Bài số " + number + "\n"
                                + random.ints(500, 'a', 'z' + 1)
                                        .collect(
                                                StringBuilder::new,
                                                StringBuilder::appendCodePoint,
                                                StringBuilder::append)))
                .toArray(String[]::new);
        Path zip = Packed.zip(folder.resolve("a.zip"), entries);
        Packed.cut(zip, .5);
        Path tar = Packed.tarGz(folder.resolve("b.tgz"), entries);
        Packed.cut(tar, .5);
        Path nothing = Files.writeString(folder.resolve("c.zip"), "không phải kho nén");
        Path neither = Files.writeString(folder.resolve("d.tar"), "không phải kho nén");
        takeIn();
        for (Path archive : new Path[] {zip, tar}) {
            assertThat(library.file(archive).getStatus()).isEqualTo(SourceStatus.UNREADABLE);
            assertThat(library.file(archive).getDetail()).contains("mục; hỏng");
            assertThat(jdbc.queryForObject(
                            "select count(*) from source_file where status in ('TAKEN_IN', 'DUPLICATE') and archive_id = ?",
                            Long.class,
                            library.file(archive).getId()))
                    .isBetween(15L, 25L);
            assertThat(jdbc.queryForObject(
                            "select count(*) from source_file where status = 'UNREADABLE' and archive_id = ?",
                            Long.class,
                            library.file(archive).getId()))
                    .as("the entry it breaks in")
                    .isLessThanOrEqualTo(1);
        }
        assertThat(library.file(nothing).getStatus()).isEqualTo(SourceStatus.UNREADABLE);
        assertThat(library.file(neither).getStatus()).isEqualTo(SourceStatus.UNREADABLE);
        assertThat(takeIn().unchanged()).as("no better the second time").isEqualTo(4);

        Packed.zip(zip, entries);
        takeIn();
        assertThat(library.file(zip).getStatus()).isEqualTo(SourceStatus.ARCHIVE);
        assertThat(library.count("article")).isEqualTo(40);
    }

    @Test
    void leavesAnEntryOutWhoseBytesAreNotThoseThatWerePutIn() throws IOException {
        Path zip = Packed.zip(folder.resolve("a.zip"), "a.txt", "x".repeat(10) + "\nĐoạn.", "b.txt", "Bài\nĐoạn.");
        byte[] bytes = Files.readAllBytes(zip);
        // The hash in the first line of the directory.
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 16]++;
                break;
            }
        }
        Files.write(zip, bytes);
        takeIn();
        assertThat(entry(zip, "a.txt").getDetail()).contains("hỏng", "CRC");
        assertThat(library.slugs()).containsExactly("bai");
    }

    @Test
    void stopsAtAnArchiveThatUnpacksToFarMoreThanItIs() {
        String nothing = "Dòng chữ lặp lại.\n".repeat(1 << 20);
        Path tar = Packed.tarGz(
                folder.resolve("a.tgz"),
                "0.txt",
                "Bài một\nĐoạn.",
                "1.txt",
                nothing,
                "2.txt",
                nothing,
                "3.txt",
                nothing,
                "4.txt",
                nothing,
                "5.txt",
                nothing);
        Path large =
                Packed.zip(folder.resolve("b.zip"), "a.txt", "Bài hai\n" + "x".repeat(53 << 20), "b.txt", "Ba\nĐ.");
        Path gz = Packed.gz(folder.resolve("c.txt.gz"), "Bài hai\n" + "x".repeat(53 << 20));
        takeIn();
        assertThat(library.file(tar).getStatus()).isEqualTo(SourceStatus.TOO_LARGE);
        assertThat(library.file(tar).getDetail()).contains("lần dung lượng");
        assertThat(entry(large, "a.txt").getStatus()).isEqualTo(SourceStatus.TOO_LARGE);
        assertThat(library.file(gz).getStatus()).isEqualTo(SourceStatus.TOO_LARGE);
        assertThat(library.slugs()).contains("bai-mot", "ba").doesNotContain("bai-hai");
        assertThat(library.count("source_file where origin like '%a.tgz!5.txt' and status = 'TAKEN_IN'"))
                .isZero();
        assertThat(takeIn().unchanged()).isEqualTo(3);
    }

    @Test
    void takesTheSameArchiveUnderASecondNameForItsDuplicate() {
        Path first = Packed.zip(folder.resolve("a.zip"), "1.txt", "Bài một\nĐoạn.");
        Path second = Packed.zip(folder.resolve("b.zip"), "1.txt", "Bài một\nĐoạn.");
        takeIn();
        assertThat(library.file(second).getStatus()).isEqualTo(SourceStatus.DUPLICATE);
        assertThat(library.count("source_file")).isEqualTo(3);

        Packed.zip(first, "1.txt", "Chuyện khác hẳn\nĐoạn mới.");
        takeIn();
        assertThat(library.file(second).getStatus()).isEqualTo(SourceStatus.ARCHIVE);
        assertThat(library.slugs()).containsExactlyInAnyOrder("chuyen-khac-han", "bai-mot-2");
    }

    @Test
    void readsAnEntryForItselfWhenTheFileItWasADuplicateOfChanges() {
        Path file = TestLibrary.write(folder, "a.txt", "Bài cũ\nĐoạn.");
        Path zip = Packed.zip(
                folder.resolve("b.zip"), "1.txt", "Bài cũ\nĐoạn.", "2.txt", "Bài hai\nĐoạn.", "3.txt", "Bài cũ\nĐoạn.");
        takeIn();
        assertThat(entry(zip, "1.txt").getDuplicateOf().getId())
                .isEqualTo(library.file(file).getId());
        TestLibrary.write(folder, "a.txt", "Chuyện khác hẳn\nĐoạn mới.");
        takeIn();
        assertThat(entry(zip, "1.txt").getStatus()).isEqualTo(SourceStatus.TAKEN_IN);
        assertThat(entry(zip, "3.txt").getStatus()).isEqualTo(SourceStatus.DUPLICATE);
        assertThat(library.file(zip).getStatus()).isEqualTo(SourceStatus.ARCHIVE);
        assertThat(library.slugs()).containsExactlyInAnyOrder("chuyen-khac-han", "bai-hai", "bai-cu-2");
        assertThat(takeIn().stored()).isZero();
    }

    @Test
    void readsAnEarlierEntryForItselfWhenALaterOneOfTheSameArchiveChanges() {
        Path zip = Packed.zip(folder.resolve("a.zip"), "2.txt", "Bài cũ\nĐoạn.");
        takeIn();
        Packed.zip(zip, "1.txt", "Bài cũ\nĐoạn.", "2.txt", "Bài cũ\nĐoạn.");
        takeIn();
        assertThat(entry(zip, "1.txt").getStatus()).isEqualTo(SourceStatus.DUPLICATE);
        Packed.zip(zip, "1.txt", "Bài cũ\nĐoạn.", "2.txt", "Chuyện khác hẳn\nĐoạn mới.");
        takeIn();
        assertThat(entry(zip, "1.txt").getStatus()).isEqualTo(SourceStatus.TAKEN_IN);
        assertThat(library.file(zip).getStatus()).isEqualTo(SourceStatus.ARCHIVE);
        assertThat(library.slugs()).containsExactlyInAnyOrder("chuyen-khac-han", "bai-cu-2");
    }

    @Test
    void goesOnTheNextTimeWhereItWasStoppedInAnArchive() {
        String[] entries = IntStream.range(0, 350)
                .boxed()
                .flatMap(number -> Stream.of(number + ".txt", "Bài số " + number + "\nĐoạn."))
                .toArray(String[]::new);
        Path zip = Packed.zip(folder.resolve("a.zip"), entries);
        intake.takeIn(TestLibrary.walk(folder), () -> library.count("source_file") > 1);
        assertThat(library.count("article")).isEqualTo(100);
        assertThat(library.file(zip).getStatus()).isEqualTo(SourceStatus.FAILED);
        takeIn();
        assertThat(library.slugs()).hasSize(350).doesNotHaveDuplicates();
        assertThat(library.file(zip).getStatus()).isEqualTo(SourceStatus.ARCHIVE);
        assertThat(extractor.calls.get()).as("only what was not stored").isLessThanOrEqualTo(550);
    }

    private SourceFile entry(Path archive, String name) {
        return library.file(archive.toAbsolutePath() + "!" + name);
    }

    private IntakeReport takeIn() {
        return intake.takeIn(TestLibrary.walk(folder), () -> false);
    }
}
