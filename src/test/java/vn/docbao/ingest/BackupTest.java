package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a backup holds; whether its database is one is nothing to it. */
class BackupTest {

    @TempDir
    Path folder;

    private Path data;
    private Path backup;

    @BeforeEach
    void lay() {
        data = folder.resolve("data");
        backup = folder.resolve("b.zip");
        TestLibrary.write(data, "docbao.mv.db", "kho");
        TestLibrary.write(data.resolve("uploads/2026-01-01"), "bài.txt", "Bài");
    }

    @Test
    void leavesOutWhatIsMadeAnewAndWhatIsBeingSent() throws Exception {
        TestLibrary.write(data.resolve("index/Article"), "x", "x");
        TestLibrary.write(data.resolve("pictures"), "x", "x");
        TestLibrary.write(data.resolve("uploads/.incoming"), "upload1.part", "x");
        // Only there does the name mean that.
        TestLibrary.write(data.resolve("uploads/index"), "x", "x");
        assertThat(savedAndRestored()).containsExactly("docbao.mv.db", "uploads/2026-01-01/bài.txt", "uploads/index/x");
    }

    @Test
    void holdsWhatIsLinkedAndEndsWhereLinksGoRound() throws Exception {
        Path elsewhere = folder.resolve("elsewhere");
        TestLibrary.write(elsewhere.resolve("2026-01-02"), "xa.txt", "Xa");
        Files.createSymbolicLink(elsewhere.resolve("round"), elsewhere);
        Files.createSymbolicLink(data.resolve("uploads/linked"), elsewhere);
        Files.createSymbolicLink(data.resolve("uploads/back"), data);
        Files.createSymbolicLink(data.resolve("uploads/nowhere"), folder.resolve("none"));
        backup = elsewhere.resolve("b.zip");
        assertThat(savedAndRestored())
                .containsExactly("docbao.mv.db", "uploads/2026-01-01/bài.txt", "uploads/linked/2026-01-02/xa.txt");
    }

    @Test
    void ofAFolderThatIsALinkHoldsWhatItLeadsTo() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), data);
        data = link;
        assertThat(savedAndRestored()).containsExactly("docbao.mv.db", "uploads/2026-01-01/bài.txt");
    }

    @Test
    void aRestoreThatFailsLeavesNothingBehind() throws Exception {
        // A file, and a folder of its name.
        Packed.zip(backup, "docbao.mv.db", "kho", "password", "x", "uploads", "x", "uploads/a.txt", "Bài");
        Path other = folder.resolve("other");
        assertThatThrownBy(() -> Restore.restore(backup, other)).isInstanceOf(IOException.class);
        assertThat(other).doesNotExist();
        Files.createDirectories(other);
        assertThatThrownBy(() -> Restore.restore(backup, other)).isInstanceOf(IOException.class);
        assertThat(other).as("which was there before").isEmptyDirectory();
    }

    @Test
    void whatAnInterruptedRestoreLeftGivesWayToTheNext() throws Exception {
        Backup.write(data, backup);
        Path other = folder.resolve("other");
        TestLibrary.write(other, Restore.MARK, "");
        TestLibrary.write(other, "docbao.mv.db.part", "kh");
        TestLibrary.write(other.resolve("uploads/2026-01-01"), "bài.txt", "B");
        Restore.restore(backup, other);
        assertThat(other.resolve("docbao.mv.db")).hasContent("kho");
        assertThat(other.resolve("uploads/2026-01-01/bài.txt")).hasContent("Bài");
        try (Stream<Path> all = Files.list(other)) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("docbao.mv.db", "uploads");
        }
        // A library that came whole is nobody's left-over, whatever lies beside it.
        TestLibrary.write(other, Restore.MARK, "");
        assertThatThrownBy(() -> Restore.restore(backup, other)).isInstanceOf(Backup.Refused.class);
        assertThat(other.resolve("docbao.mv.db")).hasContent("kho");
    }

    @Test
    void twoRestoresDoNotMeet() throws Exception {
        Backup.write(data, backup);
        Path other = Files.createDirectories(folder.resolve("other"));
        Path mark = other.resolve(Restore.MARK);
        try (FileChannel held = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            held.lock();
            Path part = other.resolve("docbao.mv.db.part");
            Files.writeString(part, "kh");
            assertThatThrownBy(() -> Restore.restore(backup, other)).isInstanceOf(Backup.Refused.class);
            assertThat(part).exists();
        }
    }

    private List<String> savedAndRestored() throws Exception {
        Backup.write(data, backup);
        Path other = folder.resolve("other");
        Restore.restore(backup, other);
        try (Stream<Path> all = Files.walk(other)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> other.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
