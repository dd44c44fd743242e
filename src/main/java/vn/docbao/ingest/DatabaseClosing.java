package vn.docbao.ingest;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Closes H2's file when all who use it have left, and waits for it. A large intake leaves a file of which half is free:
 * it is written anew without that, once, which takes seconds where 150,000 articles are in it. The pool, which would close
 * the file with its last connection, lets the program end in the midst of that.
 */
@Component
class DatabaseClosing implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClosing.class);

    /** Bytes and share of the file that are worth it. */
    private static final long MUCH = 8L << 20;

    private static final double SHARE = 0.2;

    private final DataSource source;
    private final DiskRoom disk;

    DatabaseClosing(DataSource source, DiskRoom disk) {
        this.source = source;
        this.disk = disk;
    }

    @Override
    public void destroy() {
        if (!(source instanceof HikariDataSource pool)
                || pool.isClosed()
                || !pool.getJdbcUrl().startsWith("jdbc:h2:file:")) {
            return;
        }
        // A start that was cut off leaves its thread interrupted, and H2 would find its file closed.
        boolean interrupted = Thread.interrupted();
        try (Connection last = DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
                Statement statement = last.createStatement()) {
            pool.close();
            close(statement);
        } catch (SQLException e) {
            LOG.warn("Cơ sở dữ liệu chưa được đóng trọn vẹn, lần chạy sau sẽ tự sửa [{}]", e.toString());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void close(Statement statement) throws SQLException {
        Use use = Use.of(statement);
        LOG.debug("{}", use);
        boolean anew = use.isWorthWritingAnew();
        if (anew && !disk.hasRoomFor(use.size())) {
            LOG.info("Đĩa gần đầy: thư viện chưa được thu gọn");
            anew = false;
        }
        if (anew) {
            LOG.info("Đang thu gọn thư viện trên đĩa, xin đợi vài giây");
        }
        statement.execute(anew ? "shutdown compact" : "shutdown");
    }

    /**
     * What H2 tells of its file, in bytes.
     *
     * @param used what is not free, as far as it knows already
     * @param written since it was opened: what that replaced is free only some time later
     */
    record Use(long size, long used, long written) {

        static Use of(Statement statement) throws SQLException {
            Map<String, Long> told = new HashMap<>();
            try (ResultSet rows = statement.executeQuery(
                    "select setting_name, setting_value from information_schema.settings where setting_name in"
                            + " ('info.FILE_SIZE', 'info.FILL_RATE', 'info.CHUNKS_FILL_RATE', 'info.FILE_WRITE_BYTES')")) {
                while (rows.next()) {
                    told.put(rows.getString(1), Long.valueOf(rows.getString(2)));
                }
            }
            long size = told.getOrDefault("info.FILE_SIZE", 0L);
            long percentOfPercent =
                    told.getOrDefault("info.FILL_RATE", 100L) * told.getOrDefault("info.CHUNKS_FILL_RATE", 100L);
            return new Use(size, size * percentOfPercent / 10_000, told.getOrDefault("info.FILE_WRITE_BYTES", 0L));
        }

        boolean isWorthWritingAnew() {
            long free = Math.max(size - used, written);
            return free > MUCH && free > size * SHARE;
        }
    }
}
