package vn.docbao.extract;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The title of another story, seen in a list.
 *
 * @param list the nearest list heading above ("Tin mới nhất")
 * @param related whether the page itself relates it to its story
 */
public record Headline(
        String title,
        @Nullable String section,
        @Nullable LocalDateTime publishedAt,
        @Nullable String list,
        boolean related) {}
