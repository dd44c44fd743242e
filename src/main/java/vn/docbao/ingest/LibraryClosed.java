package vn.docbao.ingest;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * The database takes nothing any more, as when its disk is full. No file is to blame and none can be told so: the intake
 * ends, and the next one goes on where this one was.
 */
final class LibraryClosed extends RuntimeException {

    private static final String GO_ON = " Dọn chỗ rồi chạy lại, các tệp còn lại sẽ được nhận tiếp.";
    private static final String ADVICE = "Thư viện không ghi được nữa, có lẽ đĩa đã đầy: dừng nhận bài." + GO_ON;

    private LibraryClosed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** @param free and needed bytes */
    static LibraryClosed withoutRoom(long free, long needed) {
        return new LibraryClosed(
                "Đĩa của thư mục dữ liệu chỉ còn %d MB trống, cần ít nhất %d MB: dừng nhận bài.%s [disk nearly full]"
                        .formatted(free >> 20, (needed >> 20) + 1, GO_ON),
                null);
    }

    /** Whether the database could not be written, as its exception tells. */
    static boolean unwritten(Throwable e) {
        boolean database = false;
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            database |= cause instanceof SQLException;
            if (database && cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    /**
     * Goes on with what the exception says of the database, and returns where it says nothing of it: no more does it
     * where readers have all connections, which passes.
     */
    static void check(Throwable e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof LibraryClosed closed) {
                throw closed;
            }
            if (cause instanceof NonTransientDataAccessResourceException
                    || cause instanceof CannotCreateTransactionException refused
                            && !refused.contains(SQLTransientConnectionException.class)
                    || cause instanceof SQLNonTransientConnectionException) {
                throw new LibraryClosed(ADVICE, e);
            }
        }
        if (unwritten(e)) {
            throw new LibraryClosed(ADVICE, e);
        }
    }
}
