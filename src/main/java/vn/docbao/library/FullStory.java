package vn.docbao.library;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article's own page shows.
 *
 * @param address of the page it came from, http or https
 * @param origin the path of its file, or {@code archive!entry}
 * @param takenInAt when its file was last read
 */
public record FullStory(
        StoryCard card,
        @Nullable String byline,
        @Nullable String agency,
        @Nullable String place,
        @Nullable String address,
        List<Block> body,
        long sourceFileId,
        String origin,
        int position,
        Instant takenInAt) {

    /** The article {@code a} with its section {@code s}, for a query's select list. */
    static final String OF = "new vn.docbao.library.FullStory(" + StoryCard.OF
            + ", a.byline, a.agency, a.place, a.address, a.body, a.sourceFile.id, a.sourceFile.origin, a.position, a.sourceFile.takenInAt)";
}
