package vn.docbao.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.docbao.library.Articles;
import vn.docbao.text.Slug;

/** Gives new articles addresses that no article has or ever had. */
@Component
class Slugs {

    private static final String NAMELESS = "bai";
    /** Databases take so many values in a question, and not many times more. */
    private static final int AT_ONCE = 5000;

    private final Articles articles;

    Slugs(Articles articles) {
        this.articles = articles;
    }

    /** A slug for each headline, in order. One question to the database where nothing is taken. */
    List<String> forHeadlines(List<String> headlines) {
        List<String> bases = headlines.stream()
                .map(Slug::of)
                .map(slug -> slug.isEmpty() ? NAMELESS : slug)
                .toList();
        Set<String> taken = taken(bases.stream().distinct().toList());
        Map<String, Numbers> numbers = new HashMap<>();
        List<String> slugs = new ArrayList<>(bases.size());
        for (String base : bases) {
            String slug = base;
            while (!taken.add(slug)) {
                slug = numbers.computeIfAbsent(base, Numbers::new).next();
            }
            slugs.add(slug);
        }
        return slugs;
    }

    private Set<String> taken(List<String> slugs) {
        Set<String> taken = new HashSet<>();
        for (int from = 0; from < slugs.size(); from += AT_ONCE) {
            taken.addAll(articles.findTakenSlugs(slugs.subList(from, Math.min(slugs.size(), from + AT_ONCE))));
        }
        return taken;
    }

    /**
     * "…-2", "…-3" and on, as far as the library has them not. Looks in blocks that grow tenfold and goes on where it
     * was: a headline used ten thousand times still costs a few questions, be it in the library or in one file.
     */
    private final class Numbers {

        private final String base;
        private int from = 2;
        private int to = 10;
        private Iterator<String> free = Collections.emptyIterator();

        Numbers(String base) {
            this.base = base;
        }

        String next() {
            while (!free.hasNext()) {
                List<String> block = new ArrayList<>(to - from);
                for (int number = from; number < to; number++) {
                    block.add(base + "-" + number);
                }
                block.removeAll(taken(block));
                free = block.iterator();
                from = to;
                to *= 10;
            }
            return free.next();
        }
    }
}
