package vn.docbao.ingest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.SourceStatus;

/**
 * A file of the ledger.
 *
 * @param size in bytes
 * @param detail what was repaired where it was read, else what was wrong
 * @param slug of its first article
 */
record LedgerEntry(
        Long id,
        String origin,
        SourceStatus status,
        int articles,
        int headlines,
        @Nullable String duplicateOf,
        @Nullable String charset,
        long size,
        @Nullable String detail,
        Instant takenInAt,
        @Nullable String slug) {

    /** The names of what was done to its characters. */
    public List<String> repairs() {
        return detail == null || !read() ? List.of() : List.of(detail.split("; ?"));
    }

    /** Why nothing was taken from it; the file that a duplicate repeats says enough. */
    public @Nullable String warning() {
        return read() || status == SourceStatus.DUPLICATE ? null : detail;
    }

    /** The same for people who read this language. */
    public @Nullable String reason(Locale locale) {
        String warning = warning();
        return warning == null ? null : Reason.shown(warning, locale);
    }

    /** Whether what the library keeps of it can be read again: only of these is it what the file holds. */
    public boolean read() {
        return status == SourceStatus.TAKEN_IN || status == SourceStatus.NO_STORY;
    }

    /** The local time. */
    public LocalDateTime at() {
        return LocalDateTime.ofInstant(takenInAt, Uploads.ZONE);
    }

    /** Rounded up. */
    public long kilobytes() {
        return (size + 1023) / 1024;
    }

    /** Names may hold what would turn the rest of the line around. */
    public String printable() {
        return origin.replaceAll("[\\p{Cntrl}\u2028\u2029\u202A-\u202E\u2066-\u2069]", "?");
    }
}
