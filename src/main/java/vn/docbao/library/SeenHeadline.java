package vn.docbao.library;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A headline seen beside a story.
 *
 * @param slug of the library's article that it names
 * @param address what its link names elsewhere, http or https
 */
public record SeenHeadline(
        String title,
        String titleKey,
        @Nullable String listName,
        @Nullable String sectionName,
        @Nullable LocalDateTime publishedAt,
        @Nullable String slug,
        @Nullable String address) {}
