package vn.docbao.ingest;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * The database takes nothing any more, as when its disk is full. No file is to blame and none can be told so: the intake
 * ends, and the next one goes on where this one was.
 */
final class LibraryClosed extends RuntimeException {

    static final String ADVICE =
            "Thư viện không ghi được nữa, có lẽ đĩa đã đầy: dừng nhận bài. Dọn chỗ rồi chạy lại, các tệp còn lại sẽ được nhận tiếp.";

    private LibraryClosed(RuntimeException cause) {
        super(ADVICE, cause);
    }

    /** Goes on with what the exception says of the database, and returns where it says nothing of it. */
    static void check(Throwable e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof LibraryClosed closed) {
                throw closed;
            }
            if (cause instanceof NonTransientDataAccessResourceException
                    || cause instanceof CannotCreateTransactionException) {
                throw new LibraryClosed((RuntimeException) cause);
            }
        }
    }
}
