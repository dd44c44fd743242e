package vn.docbao.library;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What must be known of a source file to tell whether it has to be read again. */
public record KnownSource(
        Long id,
        String origin,
        @Nullable String sha256,
        long size,
        @Nullable Instant modifiedAt,
        SourceStatus status,
        @Nullable String detail) {}
