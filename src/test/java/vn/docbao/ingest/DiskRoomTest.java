package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.orm.jpa.JpaSystemException;
import org.springframework.transaction.CannotCreateTransactionException;

class DiskRoomTest {

    private static final long MB = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void asMuchIsLeftAsTheDatabaseTakesAndSomeMore() throws IOException {
        try (RandomAccessFile database =
                new RandomAccessFile(folder.resolve("docbao.mv.db").toFile(), "rw")) {
            database.setLength(100 * MB);
        }
        assertThatThrownBy(() -> new DiskRoom(folder, place -> 163 * MB).check())
                .isInstanceOf(LibraryClosed.class)
                .hasMessageContaining("còn 163 MB trống, cần ít nhất 165 MB");
        assertThatCode(() -> new DiskRoom(folder, place -> 164 * MB).check()).doesNotThrowAnyException();
    }

    @Test
    void ofADatabaseElsewhereNothingIsKnown() {
        assertThatCode(() -> new DiskRoom(folder, place -> 0).check()).doesNotThrowAnyException();
    }

    @Test
    void aWriteOfTheDatabaseThatFailsIsNoFilesFault() {
        SQLException full =
                new SQLException("General error", new IllegalStateException(new IOException("No space left")));
        RuntimeException failed = new JpaSystemException(new IllegalStateException("Unable to commit", full));
        assertThatThrownBy(() -> LibraryClosed.check(failed))
                .isInstanceOf(LibraryClosed.class)
                .hasMessageContaining("đĩa đã đầy");
        assertThatCode(() -> LibraryClosed.check(new CannotCreateTransactionException(
                        "Could not open", new SQLTransientConnectionException("request timed out"))))
                .as("readers have all connections")
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> LibraryClosed.check(new CannotCreateTransactionException("Could not open")))
                .isInstanceOf(LibraryClosed.class);
        assertThat(LibraryClosed.unwritten(full)).as("which ends the program").isTrue();
        assertThat(LibraryClosed.unwritten(new SQLException("Unique index violation")))
                .isFalse();
        assertThatCode(() -> LibraryClosed.check(new IllegalStateException(new IOException("a file's own"))))
                .doesNotThrowAnyException();
    }
}
