package vn.docbao.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.KeptOriginal;

/**
 * Packs what the library keeps of files, which stood in three columns before: bytes, text and decisions. Each file is
 * made good by itself, so that a program that is killed goes on where it was.
 */
class PackOriginals implements JavaMigration {

    private static final int AT_ONCE = 500;

    private static final String UNPACKED = """
            select c.source_file_id from source_content c
            where c.source_file_id > ? and not exists (
                select 1 from packed_original p where p.source_file_id = c.source_file_id)
            order by c.source_file_id fetch first ? rows only""";

    private static final String READ =
            "select original, text, spans, rules_version from source_content where source_file_id = ?";
    private static final String WRITE =
            "insert into packed_original (source_file_id, packed, rules_version) values (?, ?, ?)";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("14");
    }

    @Override
    public String getDescription() {
        return "originals";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return false;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        Connection connection = context.getConnection();
        try (PreparedStatement unpacked = connection.prepareStatement(UNPACKED);
                PreparedStatement read = connection.prepareStatement(READ);
                PreparedStatement write = connection.prepareStatement(WRITE)) {
            long after = 0;
            for (List<Long> some; !(some = files(unpacked, after)).isEmpty(); after = some.getLast()) {
                for (long file : some) {
                    pack(file, read, write);
                }
            }
        }
    }

    private static List<Long> files(PreparedStatement unpacked, long after) throws SQLException {
        unpacked.setLong(1, after);
        unpacked.setInt(2, AT_ONCE);
        List<Long> files = new ArrayList<>();
        try (ResultSet rows = unpacked.executeQuery()) {
            while (rows.next()) {
                files.add(rows.getLong(1));
            }
        }
        return files;
    }

    private static void pack(long file, PreparedStatement read, PreparedStatement write)
            throws SQLException, IOException {
        read.setLong(1, file);
        try (ResultSet row = read.executeQuery()) {
            row.next();
            write.setLong(1, file);
            write.setBytes(2, packed(row));
            write.setInt(3, row.getInt(4));
            write.executeUpdate();
        }
    }

    private static byte[] packed(ResultSet row) throws SQLException, IOException {
        try (GZIPInputStream original = new GZIPInputStream(new ByteArrayInputStream(row.getBytes(1)))) {
            return new KeptOriginal(original.readAllBytes(), row.getString(2), row.getString(3)).packed();
        }
    }
}
