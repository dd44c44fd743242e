package vn.docbao.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.Article;

/**
 * Which articles of a file live on when it was read anew. The same headline is the same article wherever it stands
 * now; a headline that was only reworded is so in its old place.
 */
final class Successors {

    private Successors() {}

    /**
     * For each draft the article it continues, or null.
     *
     * @param before articles whose places are set aside
     */
    static @Nullable Article[] match(List<Draft> drafts, List<Article> before) {
        @Nullable Article[] matched = new Article[drafts.size()];
        Set<Article> free = new HashSet<>(before);
        List<BiPredicate<Integer, Article>> rules = new ArrayList<>();
        rules.add((place, old) -> drafts.get(place).headlineKey().equals(old.getHeadlineKey()));
        rules.add((place, old) ->
                place == formerPlace(old) && reworded(drafts.get(place).headlineKey(), old.getHeadlineKey()));
        for (BiPredicate<Integer, Article> rule : rules) {
            for (int place = 0; place < matched.length; place++) {
                if (matched[place] == null) {
                    for (Article old : before) {
                        if (free.contains(old) && rule.test(place, old)) {
                            matched[place] = old;
                            free.remove(old);
                            break;
                        }
                    }
                }
            }
        }
        return matched;
    }

    /** Where an article that is set aside stood: {@code Articles.setPositionsAside} turned its place around. */
    static int formerPlace(Article setAside) {
        return -1 - setAside.getPosition();
    }

    /** Whether half of the words are still there. Another story in the same place must not inherit the address. */
    private static boolean reworded(String now, String before) {
        Set<String> nowWords = new HashSet<>(Arrays.asList(now.split(" ")));
        Set<String> beforeWords = new HashSet<>(Arrays.asList(before.split(" ")));
        int longer = Math.max(nowWords.size(), beforeWords.size());
        nowWords.retainAll(beforeWords);
        return nowWords.size() * 2 >= longer;
    }
}
