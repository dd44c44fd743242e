package vn.docbao.ingest;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.SourceFile;

/**
 * A file that was found, as the file system described it before it was read.
 *
 * @param origin what the library knows it by
 * @param modifiedAt in microseconds, which is what databases keep
 * @param problem why it cannot be read, if that is known already
 */
record Offer(
        Path path,
        String origin,
        long size,
        @Nullable Instant modifiedAt,
        @Nullable String problem) {

    /** A file as the library knows it. */
    static Offer of(SourceFile file) {
        return new Offer(Path.of(file.getOrigin()), file.getOrigin(), file.getSize(), file.getModifiedAt(), null);
    }

    /** The origin on one line: file names may hold line ends, and what stands behind one would pass for a line of ours. */
    String printable() {
        return origin.replaceAll("[\\p{Cntrl}\u2028\u2029\u202A-\u202E\u2066-\u2069]", "?");
    }

    String name() {
        Path name = path.getFileName();
        return name == null ? origin : name.toString();
    }
}
