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
    private static final long MUCH = 16L << 20;

    private static final double SHARE = 0.2;

    private final DataSource source;

    DatabaseClosing(DataSource source) {
        this.source = source;
    }

    @Override
    public void destroy() {
        if (!(source instanceof HikariDataSource pool)
                || pool.isClosed()
                || !pool.getJdbcUrl().startsWith("jdbc:h2:file:")) {
            return;
        }
        try (Connection last = DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
                Statement statement = last.createStatement()) {
            pool.close();
            long free = free(statement);
            if (free > 0) {
                LOG.info("Đang thu gọn thư viện trên đĩa: {} MB bỏ trống, xin đợi vài giây", free >> 20);
            }
            statement.execute(free > 0 ? "shutdown compact" : "shutdown");
        } catch (SQLException e) {
            // A file that was not closed is read all the same.
            LOG.debug("The database was not closed as it should be", e);
        }
    }

    /** Bytes of the file that hold nothing any more; 0 where they are too few to be worth it. */
    private static long free(Statement statement) throws SQLException {
        Map<String, Long> told = new HashMap<>();
        try (ResultSet rows = statement.executeQuery(
                "select setting_name, setting_value from information_schema.settings where setting_name in"
                        + " ('info.FILE_SIZE', 'info.FILL_RATE', 'info.CHUNKS_FILL_RATE')")) {
            while (rows.next()) {
                told.put(rows.getString(1), Long.valueOf(rows.getString(2)));
            }
        }
        long size = told.getOrDefault("info.FILE_SIZE", 0L);
        double used = told.getOrDefault("info.FILL_RATE", 100L)
                / 100.0
                * told.getOrDefault("info.CHUNKS_FILL_RATE", 100L)
                / 100.0;
        long free = (long) (size * (1 - used));
        return free > MUCH && free > size * SHARE ? free : 0;
    }
}
