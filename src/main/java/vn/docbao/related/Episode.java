package vn.docbao.related;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An article as part of a thread.
 *
 * @param threadId the thread it stands in so far
 */
record Episode(
        long id,
        String headline,
        LocalDateTime at,
        @Nullable Long threadId) {}
