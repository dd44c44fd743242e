package vn.docbao.extract;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The title of another story, seen in a list.
 *
 * @param list the nearest list heading above ("Tin mới nhất")
 * @param related whether the page itself relates it to its story
 * @param address the http or https address its link names, null where none is known
 */
public record Headline(
        String title,
        @Nullable String section,
        @Nullable LocalDateTime publishedAt,
        @Nullable String list,
        boolean related,
        @Nullable String address) {}
