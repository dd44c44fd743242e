package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseClosingTest {

    private static final int PIECE = 1 << 20;
    private static final int PIECES = 40;
    private static final long PLENTY = Long.MAX_VALUE;

    @TempDir
    Path folder;

    @Test
    void aFileThatIsHalfFreeIsWrittenAnew(CapturedOutput said) throws IOException, SQLException {
        HikariDataSource pool = pool();
        fill(pool);
        new JdbcTemplate(pool).update("delete from piece where id > 2");
        close(pool, PLENTY);
        assertThat(pool.isClosed()).isTrue();
        assertThat(said).contains("thu gọn");
        assertThat(Files.size(file())).isLessThan(5L * PIECE);
        try (Connection again = DriverManager.getConnection(url());
                ResultSet rows = again.createStatement().executeQuery("select count(*) from piece")) {
            rows.next();
            assertThat(rows.getInt(1)).isEqualTo(2);
        }
    }

    @Test
    void oneThatIsFullIsClosedAsItIs(CapturedOutput said) throws IOException {
        HikariDataSource pool = pool();
        fill(pool);
        pool.close();
        pool = pool();
        new JdbcTemplate(pool).execute("select 1");
        close(pool, PLENTY);
        assertThat(pool.isClosed()).isTrue();
        assertThat(said).doesNotContain("thu gọn");
        assertThat(Files.size(file())).isGreaterThan((long) PIECES * PIECE);
        close(pool, PLENTY);
    }

    @Test
    void whereThereIsNoRoomForItTheFileStaysAsItIs(CapturedOutput said) throws IOException {
        HikariDataSource pool = pool();
        fill(pool);
        new JdbcTemplate(pool).update("delete from piece where id > 2");
        close(pool, 70L << 20);
        assertThat(said).contains("Đĩa gần đầy").doesNotContain("xin đợi");
        assertThat(Files.size(file())).isGreaterThan((long) PIECES * PIECE);
    }

    @Test
    void closesInAThreadThatWasInterrupted(CapturedOutput said) throws IOException {
        HikariDataSource pool = pool();
        fill(pool);
        Thread.currentThread().interrupt();
        close(pool, PLENTY);
        assertThat(Thread.interrupted())
                .as("whoever it was meant for still knows")
                .isTrue();
        assertThat(said).doesNotContain("WARN").doesNotContain("Interrupted");
        assertThat(folder.resolve("library.trace.db")).doesNotExist();
    }

    @Test
    void whatWasWrittenTellsWhatWillBeFree() {
        long mega = 1L << 20;
        assertThat(new DatabaseClosing.Use(100 * mega, 90 * mega, 0).isWorthWritingAnew())
                .isFalse();
        assertThat(new DatabaseClosing.Use(100 * mega, 60 * mega, 0).isWorthWritingAnew())
                .isTrue();
        assertThat(new DatabaseClosing.Use(100 * mega, 100 * mega, 40 * mega).isWorthWritingAnew())
                .isTrue();
        assertThat(new DatabaseClosing.Use(7 * mega, mega, 7 * mega).isWorthWritingAnew())
                .as("of a small one")
                .isFalse();
    }

    private void close(HikariDataSource pool, long free) {
        new DatabaseClosing(pool, new DiskRoom(folder, where -> free)).destroy();
    }

    @Test
    void whatIsInMemoryStays() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:mem:");
        close(pool, PLENTY);
        assertThat(new JdbcTemplate(pool).queryForObject("select 1", Integer.class))
                .isOne();
        pool.close();
    }

    private HikariDataSource pool() {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url());
        return pool;
    }

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("library") + ";MAX_LENGTH_INPLACE_LOB=16384;DB_CLOSE_ON_EXIT=FALSE";
    }

    private Path file() {
        return folder.resolve("library.mv.db");
    }

    private static void fill(HikariDataSource pool) {
        JdbcTemplate jdbc = new JdbcTemplate(pool);
        jdbc.execute("create table piece (id int primary key, content varbinary)");
        byte[] content = new byte[PIECE];
        Random random = new Random(1);
        for (int id = 1; id <= PIECES; id++) {
            random.nextBytes(content);
            jdbc.update("insert into piece values (?, ?)", id, content);
        }
    }
}
