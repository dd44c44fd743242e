package vn.docbao.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.docbao.library.StoryCard;
import vn.docbao.text.Fold;

/**
 * The stories of one page, each once, wherever on the page it stands. To a reader two files with the same headline
 * hold the same story; the lists further down show both.
 */
final class Once {

    private final Set<String> shown = new HashSet<>();

    /** Those that the page does not show yet, at most so many; from now on it shows them. */
    List<StoryCard> of(List<StoryCard> stories, int most) {
        List<StoryCard> fresh = new ArrayList<>();
        for (StoryCard story : stories) {
            if (fresh.size() == most) {
                break;
            }
            if (shown.add(Fold.key(story.headline()))) {
                fresh.add(story);
            }
        }
        return fresh;
    }

    /** How many of them the page does not show yet. */
    long fresh(List<StoryCard> stories) {
        return stories.stream()
                .map(story -> Fold.key(story.headline()))
                .distinct()
                .filter(key -> !shown.contains(key))
                .count();
    }
}
