package vn.docbao.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.docbao.library.Articles;
import vn.docbao.text.Slug;

/** Gives new articles addresses that no article has or ever had. */
@Component
class Slugs {

    private static final String NAMELESS = "bai";

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
        Set<String> taken =
                bases.isEmpty() ? new HashSet<>() : new HashSet<>(articles.findTakenSlugs(Set.copyOf(bases)));
        List<String> slugs = new ArrayList<>(bases.size());
        for (String base : bases) {
            String slug = taken.contains(base) ? numbered(base, taken) : base;
            taken.add(slug);
            slugs.add(slug);
        }
        return slugs;
    }

    /** Looks in blocks that grow tenfold: a headline used ten thousand times still costs five questions. */
    private String numbered(String base, Set<String> given) {
        int from = 2;
        for (int to = 10; ; to *= 10) {
            List<String> candidates = new ArrayList<>(to - from);
            for (int number = from; number < to; number++) {
                candidates.add(base + "-" + number);
            }
            Set<String> taken = articles.findTakenSlugs(candidates);
            for (String candidate : candidates) {
                if (!taken.contains(candidate) && !given.contains(candidate)) {
                    return candidate;
                }
            }
            from = to;
        }
    }
}
