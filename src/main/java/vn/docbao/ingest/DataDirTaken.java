package vn.docbao.ingest;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A second program on the same data folder: the database lets only one in. */
class DataDirTaken extends AbstractFailureAnalyzer<SQLException> {

    static final String DESCRIPTION =
            "Thư mục dữ liệu đang được một chương trình Đọc Báo khác dùng. [database already open]";
    static final String ACTION =
            "Dừng chương trình kia, hoặc chạy lại với thư mục dữ liệu riêng, ví dụ --docbao.data-dir=./data-2";

    /** H2's DATABASE_ALREADY_OPEN_1. */
    private static final int ALREADY_OPEN = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException cause) {
        if (cause.getErrorCode() != ALREADY_OPEN) {
            return null;
        }
        return new FailureAnalysis(DESCRIPTION, ACTION, cause);
    }
}
