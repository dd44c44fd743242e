package vn.docbao.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Set<String> own =
                new HashSet<>(List.of(Fold.key(page.stories.getFirst().title).split(" ")));
        int misses = 0;
        for (int i = from; i < Math.min(page.size(), from + LOOKED_AT) && misses < 2; i++) {
            if (!page.titleLike(i) || page.words(i) < SHORTEST_TITLE) {
                misses++;
                continue;
            }
            String[] words = page.at(i).key().split(" ");
            int shared = 0;
            for (String word : new HashSet<>(List.of(words))) {
                shared += own.contains(word) ? 1 : 0;
            }
            if (shared >= FEWEST_SHARED && shared * 5 >= words.length) {
                return true;
            }
        }
        return false;
    }
}
