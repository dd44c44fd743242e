package vn.docbao.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article's own page shows.
 *
 * @param address of the page it came from, http or https
 */
public record FullStory(
        StoryCard card,
        @Nullable String byline,
        @Nullable String agency,
        @Nullable String place,
        @Nullable String address,
        List<Block> body,
        long sourceFileId,
        int position) {}
