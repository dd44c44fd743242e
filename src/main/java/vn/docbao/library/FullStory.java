package vn.docbao.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an article's own page shows. */
public record FullStory(
        StoryCard card,
        @Nullable String byline,
        @Nullable String agency,
        @Nullable String place,
        List<Block> body,
        long sourceFileId,
        int position) {}
