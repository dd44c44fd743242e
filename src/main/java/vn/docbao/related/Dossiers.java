package vn.docbao.related;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.docbao.library.ArticleOutline;
import vn.docbao.library.ArticleTags;
import vn.docbao.library.Articles;
import vn.docbao.library.TagUse;

/**
 * What connects articles beside their texts. For many that are related one after the other: each is compared with dozens,
 * and the library is asked for it once.
 */
final class Dossiers {

    /** Some hundred bytes each. */
    private static final int MOST = 20_000;

    /** @param topics the same object for all articles that have one */
    record Dossier(ArticleOutline outline, List<Topic> topics) {}

    record Topic(long id, String slug, String name) {}

    private final Articles articles;
    private final ArticleTags articleTags;
    private final Map<Long, Dossier> known = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Dossier> eldest) {
            return size() > MOST;
        }
    };
    private final Map<Long, Topic> topics = new HashMap<>();

    Dossiers(Articles articles, ArticleTags articleTags) {
        this.articles = articles;
        this.articleTags = articleTags;
    }

    /** Without those that the library does not have. */
    Map<Long, Dossier> of(Collection<Long> articleIds) {
        Map<Long, Dossier> found = new HashMap<>();
        Set<Long> unknown = new HashSet<>();
        for (Long id : articleIds) {
            Dossier dossier = known.get(id);
            if (dossier == null) {
                unknown.add(id);
            } else {
                found.put(id, dossier);
            }
        }
        for (List<Long> part : Ids.parts(unknown)) {
            Map<Long, Dossier> read = read(part);
            known.putAll(read);
            found.putAll(read);
        }
        return found;
    }

    private Map<Long, Dossier> read(List<Long> articleIds) {
        Map<Long, List<Topic>> uses = new HashMap<>();
        for (TagUse use : articleTags.findUses(articleIds)) {
            uses.computeIfAbsent(use.articleId(), id -> new ArrayList<>()).add(topic(use));
        }
        Map<Long, Dossier> read = new HashMap<>();
        for (ArticleOutline outline : articles.findOutlines(articleIds)) {
            read.put(outline.id(), new Dossier(outline, List.copyOf(uses.getOrDefault(outline.id(), List.of()))));
        }
        return read;
    }

    private Topic topic(TagUse use) {
        return topics.computeIfAbsent(use.tagId(), id -> new Topic(id, use.slug(), use.name()));
    }
}
