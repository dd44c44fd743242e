package vn.docbao.ingest;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Told by the pool of each statement that fails, be it an intake's or a reader's. Where the database could not be written
 * the program ends: H2 does not outlive it, and whoever asks it anything from then on, be it to close, waits for ever. The
 * next start goes on from what was written before.
 */
public final class DatabaseWatch implements SQLExceptionOverride {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);

    // The interface has an Override of its own.
    @java.lang.Override
    public Override adjudicate(SQLException e) {
        if (LibraryClosed.unwritten(e)) {
            LOG.error(
                    "Thư viện không ghi được nữa, có lẽ đĩa đã đầy: chương trình dừng. Dọn chỗ rồi chạy lại,"
                            + " các tệp còn lại sẽ được nhận tiếp. [{}]",
                    e.toString());
            Runtime.getRuntime().halt(1);
        }
        return Override.CONTINUE_EVICT;
    }
}
