package vn.docbao.ingest;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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

    String name() {
        Path name = path.getFileName();
        return name == null ? origin : name.toString();
    }
}
