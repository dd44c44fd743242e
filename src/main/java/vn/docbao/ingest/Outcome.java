package vn.docbao.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.SourceStatus;

/**
 * What became of one file in this run.
 *
 * @param unchanged nothing new since the last run, nothing stored
 * @param released origins of files that were this one's duplicates until it changed, and must be read again
 */
record Outcome(
        SourceStatus status,
        boolean unchanged,
        int articles,
        int headlines,
        @Nullable String detail,
        List<String> released) {

    static Outcome unchanged(SourceStatus status) {
        return new Outcome(status, true, 0, 0, null, List.of());
    }

    static Outcome without(SourceStatus status, @Nullable String detail) {
        return new Outcome(status, false, 0, 0, detail, List.of());
    }
}
