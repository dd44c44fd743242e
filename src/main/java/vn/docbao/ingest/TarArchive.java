package vn.docbao.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Reads tar archives from their beginning to their end, or to where they are damaged. */
final class TarArchive {

    private static final int BUFFER = 1 << 16;
    /** Two empty blocks end an archive, also an empty one. */
    private static final int SMALLEST = 1024;

    private TarArchive() {}

    static void read(Path archive, Entries entries) throws IOException {
        boolean plain = archive.toString().toLowerCase(Locale.ROOT).endsWith(".tar");
        try (InputStream stored = new BufferedInputStream(Files.newInputStream(archive), BUFFER);
                InputStream in = entries.bounded(plain ? stored : new GZIPInputStream(stored, BUFFER));
                TarArchiveInputStream tar = new TarArchiveInputStream(in, "UTF-8")) {
            TarArchiveEntry entry;
            while (entries.wanted() && (entry = tar.getNextEntry()) != null) {
                String refused = refused(entry, tar);
                if (refused != null) {
                    entries.refuse(entry.getName(), entry.getSize(), modifiedAt(entry), refused);
                } else if (!entry.isDirectory()) {
                    add(tar, entry, entries);
                }
            }
            if (entries.count() == 0 && tar.getBytesRead() < SMALLEST) {
                throw new IOException("no tar archive");
            }
        }
    }

    private static void add(TarArchiveInputStream tar, TarArchiveEntry entry, Entries entries) throws IOException {
        try {
            entries.add(entry.getName(), entry.getRealSize(), modifiedAt(entry), tar);
        } catch (IOException e) {
            entries.refuse(entry.getName(), entry.getSize(), modifiedAt(entry), Entries.damaged(e));
            throw e;
        }
    }

    private static @Nullable String refused(TarArchiveEntry entry, TarArchiveInputStream tar) {
        if (entry.isSymbolicLink() || entry.isLink()) {
            return Entries.LINK;
        }
        if (entry.isDirectory()) {
            return null;
        }
        return entry.isFile() && tar.canReadEntryData(entry) ? null : Reason.NO_FILE;
    }

    private static @Nullable Instant modifiedAt(TarArchiveEntry entry) {
        return entry.getLastModifiedTime() == null
                ? null
                : entry.getLastModifiedTime().toInstant();
    }
}
