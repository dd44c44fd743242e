package vn.docbao.reader;

import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.Cursor;
import vn.docbao.library.StoryCard;

/**
 * One page of a list of stories.
 *
 * @param next the cursor of the page after this one
 * @param continued whether pages come before this one
 */
record Listing(List<StoryCard> stories, @Nullable String next, boolean continued) {

    static final int SIZE = 20;

    /**
     * @param after the address's cursor; one that cannot be read is no page of ours
     * @param read reads so many stories from a cursor on
     */
    static Listing read(@Nullable String after, BiFunction<Cursor, Integer, List<StoryCard>> read) {
        Cursor cursor = after == null ? Cursor.START : Cursor.parse(after).orElseThrow(() -> new NotFound("cursor"));
        // One more than is shown tells whether there is a next page, without counting.
        List<StoryCard> found = read.apply(cursor, SIZE + 1);
        if (found.size() <= SIZE) {
            return new Listing(found, null, after != null);
        }
        List<StoryCard> shown = found.subList(0, SIZE);
        return new Listing(shown, shown.getLast().cursor().token(), after != null);
    }
}
