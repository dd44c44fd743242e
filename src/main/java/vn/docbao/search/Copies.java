package vn.docbao.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.docbao.library.Articles;
import vn.docbao.library.CopiesChosen;
import vn.docbao.library.Copy;
import vn.docbao.library.IntakeProgress;

/** Which articles are prints of one story, in memory: asked for every article that a search finds. */
@Component
class Copies {

    private final Articles articles;
    private volatile @Nullable Stories stories;

    Copies(Articles articles) {
        this.articles = articles;
    }

    @EventListener({CopiesChosen.class, IntakeProgress.class})
    void forget() {
        stories = null;
    }

    Stories stories() {
        Stories known = stories;
        if (known == null) {
            known = Stories.of(articles.findCopies());
            stories = known;
        }
        return known;
    }

    /** @param shown the article that stands for its story, for each of those with several prints */
    record Stories(Map<Long, Long> shown) {

        /** What an article that no other prints is of. */
        static final long ITS_OWN = 0;

        private static Stories of(List<Copy> copies) {
            Map<Long, Long> shown = new HashMap<>();
            for (Copy copy : copies) {
                shown.put(copy.articleId(), copy.shownId());
                shown.put(copy.shownId(), copy.shownId());
            }
            return new Stories(shown);
        }

        boolean allAlone() {
            return shown.isEmpty();
        }

        /** The story's number, which is that of the article shown. */
        long of(long articleId) {
            return shown.getOrDefault(articleId, ITS_OWN);
        }

        /** All prints of the stories that these articles have several of. */
        Set<Long> prints(Collection<Long> articleIds) {
            Set<Long> wanted = new HashSet<>();
            articleIds.forEach(id -> wanted.add(of(id)));
            wanted.remove(ITS_OWN);
            Set<Long> prints = new HashSet<>();
            if (!wanted.isEmpty()) {
                shown.forEach((id, story) -> {
                    if (wanted.contains(story)) {
                        prints.add(id);
                    }
                });
            }
            return prints;
        }
    }
}
