package vn.docbao.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file of many. Which files are such, their names say: documents of many programs are zip archives inside. */
enum ArchiveKind {
    ZIP,
    /** Also compressed by gzip. */
    TAR,
    /** One JSON object a line, also compressed by gzip. */
    JSON_LINES;

    /** Null for a name of what is read as it is. */
    static @Nullable ArchiveKind of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".zip")) {
            return ZIP;
        }
        if (lower.endsWith(".tgz")) {
            return TAR;
        }
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        if (plain.endsWith(".tar")) {
            return TAR;
        }
        return plain.endsWith(".jsonl") || plain.endsWith(".ndjson") ? JSON_LINES : null;
    }

    /**
     * Reads the archive through, as long as entries are wanted.
     *
     * @throws IOException where it is damaged: what stands before is read
     */
    void read(Path archive, Entries entries) throws IOException {
        switch (this) {
            case ZIP -> ZipArchive.read(archive, entries);
            case TAR -> TarArchive.read(archive, entries);
            case JSON_LINES -> JsonLines.read(archive, entries);
        }
    }
}
