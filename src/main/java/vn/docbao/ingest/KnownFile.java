package vn.docbao.ingest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.SourceStatus;

/** A row of the ledger, as much of it as tells whether its file has changed. */
record KnownFile(
        long id, String origin, long size, @Nullable Instant modifiedAt, SourceStatus status) {

    static KnownFile of(ResultSet row) throws SQLException {
        OffsetDateTime modifiedAt = row.getObject(4, OffsetDateTime.class);
        return new KnownFile(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                modifiedAt == null ? null : modifiedAt.toInstant(),
                SourceStatus.valueOf(row.getString(5)));
    }
}
