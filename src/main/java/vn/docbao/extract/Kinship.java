package vn.docbao.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.Fold;

/**
 * Whether a run of titles belongs to the page's story: one of them shares words with the story's title. Those of forms,
 * menus and advertisements do not.
 */
final class Kinship {

    private static final int LOOKED_AT = 12;
    private static final int FEWEST_SHARED = 3;
    private static final int SHORTEST_TITLE = 6;

    private Kinship() {}

    /** @param from index of the run's first title */
    static boolean of(PageDraft page, int from) {
        if (page.stories.isEmpty()) {
            return false;
        }
        @Nullable Set<String> own = null;
        int misses = 0;
        for (int i = from; i < Math.min(page.size(), from + LOOKED_AT) && misses < 2; i++) {
            if (!page.titleLike(i) || page.words(i) < SHORTEST_TITLE) {
                misses++;
                continue;
            }
            own = own == null
                    ? new HashSet<>(
                            List.of(Fold.key(page.stories.getFirst().title).split(" ")))
                    : own;
            String[] words = page.at(i).key().split(" ");
            Set<String> shared = new HashSet<>(own);
            shared.retainAll(List.of(words));
            if (shared.size() >= FEWEST_SHARED && shared.size() * 5 >= words.length) {
                return true;
            }
        }
        return false;
    }
}
