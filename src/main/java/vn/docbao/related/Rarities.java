package vn.docbao.related;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.docbao.library.ArticleTags;
import vn.docbao.library.Articles;

/** How much it says that two articles share a topic; each topic's articles are counted once while many are related. */
final class Rarities {

    private final Articles articles;
    private final ArticleTags articleTags;
    private final Map<String, Double> known = new HashMap<>();
    private long libraryArticles;

    Rarities(Articles articles, ArticleTags articleTags) {
        this.articles = articles;
        this.articleTags = articleTags;
    }

    /** @param slugs of topics that are about to be asked for */
    void learn(Set<String> slugs) {
        Set<String> unknown = new HashSet<>(slugs);
        unknown.removeAll(known.keySet());
        if (!unknown.isEmpty()) {
            libraryArticles = libraryArticles == 0 ? articles.count() : libraryArticles;
            articleTags
                    .countBySlug(unknown)
                    .forEach(count -> known.put(
                            count.slug(), Math.log(1 + libraryArticles / (double) count.articles()) / Math.log(100)));
        }
    }

    /** 0 for what is not known. */
    double of(String slug) {
        return known.getOrDefault(slug, 0.0);
    }
}
