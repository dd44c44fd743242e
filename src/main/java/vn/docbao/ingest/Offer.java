package vn.docbao.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.SourceFile;
import vn.docbao.text.FileNames;

/**
 * A file that was found, or an entry of an archive, as it was described before it was read.
 *
 * @param path of the file, or of the archive that the entry stands in
 * @param origin what the library knows it by
 * @param modifiedAt in microseconds, which is what databases keep
 * @param problem why it cannot be read, if that is known already
 * @param entry null for a file
 */
record Offer(
        Path path,
        String origin,
        long size,
        @Nullable Instant modifiedAt,
        @Nullable String problem,
        @Nullable Entry entry) {

    private static final int LONGEST_ORIGIN = 2000;
    private static final String GZIP = ".gz";

    /** Compressed text is a small part of what it takes up in memory. */
    private static final int UNPACKED = 8;

    /** @param archive the id of the archive's row */
    record Entry(Long archive, byte[] bytes) {}

    static Offer file(Path path, long size, @Nullable Instant modifiedAt, @Nullable String problem) {
        return new Offer(path, origin(FileNames.text(path)), size, micros(modifiedAt), problem, null);
    }

    /** A file as the library knows it. */
    static Offer of(SourceFile file) {
        return new Offer(Path.of("."), file.getOrigin(), file.getSize(), file.getModifiedAt(), null, null);
    }

    static String origin(String name) {
        return name.length() <= LONGEST_ORIGIN
                ? name
                : Digest.sha256(name) + "…" + name.substring(name.length() - LONGEST_ORIGIN / 2);
    }

    static @Nullable Instant micros(@Nullable Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** The origin on one line: file names may hold line ends, and what stands behind one would pass for a line of ours. */
    String printable() {
        return origin.replaceAll("[\\p{Cntrl}\u2028\u2029\u202A-\u202E\u2066-\u2069]", "?");
    }

    /** Other for each name, size, moment and problem. */
    long fingerprint() {
        long looks = fingerprint(origin, size, modifiedAt);
        return problem == null ? looks : Fingerprints.with(looks, Fingerprints.of(problem));
    }

    /** Of a file that could be looked at. */
    static long fingerprint(String origin, long size, @Nullable Instant modifiedAt) {
        long named = Fingerprints.with(Fingerprints.of(origin), size);
        return modifiedAt == null
                ? named
                : Fingerprints.with(Fingerprints.with(named, modifiedAt.getEpochSecond()), modifiedAt.getNano());
    }

    /** Without folders, archives and the ending that says that it is compressed. */
    String name() {
        String name = origin.substring(Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('!')) + 1);
        return compressed() ? name.substring(0, name.length() - GZIP.length()) : name;
    }

    /** How it is opened; null for what is read as it is. */
    @Nullable
    ArchiveKind archive() {
        return entry == null && problem == null ? ArchiveKind.of(origin) : null;
    }

    /** Bytes that it may take up in memory. An archive is never there as a whole. */
    long weight() {
        if (entry != null) {
            return entry.bytes().length;
        }
        return archive() != null ? 0 : compressed() ? size * UNPACKED : size;
    }

    /** At most so many bytes, unpacked; one more where it holds more. */
    byte[] read(long limit) throws IOException {
        try (InputStream stored = entry == null ? Files.newInputStream(path) : new ByteArrayInputStream(entry.bytes());
                InputStream in = compressed() ? new GZIPInputStream(stored, 1 << 16) : stored) {
            // The file may be growing: what it says its size is binds nobody.
            return in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
        }
    }

    private boolean compressed() {
        return origin.length() > GZIP.length()
                && origin.toLowerCase(Locale.ROOT).endsWith(GZIP);
    }
}
