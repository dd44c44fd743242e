package vn.docbao.topic;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.docbao.library.Article;
import vn.docbao.library.ArticleTag;
import vn.docbao.library.ArticleTags;
import vn.docbao.library.Tag;
import vn.docbao.library.TagOrigin;
import vn.docbao.library.TagUse;
import vn.docbao.library.Tags;

/** Writes found topics behind those that an editor gave, in place of those found before. */
@Component
class FoundTopicStore {

    private static final int ARTICLES_AT_ONCE = 200;

    private final EntityManager entities;
    private final Tags tags;
    private final ArticleTags articleTags;

    FoundTopicStore(EntityManager entities, Tags tags, ArticleTags articleTags) {
        this.entities = entities;
        this.tags = tags;
        this.articleTags = articleTags;
    }

    void replace(List<Mentions> found, Ranking ranking) {
        for (int from = 0; from < found.size(); from += ARTICLES_AT_ONCE) {
            replaceSome(found.subList(from, Math.min(found.size(), from + ARTICLES_AT_ONCE)), ranking);
            // What was written is not looked at again: the next articles start with an empty context.
            entities.flush();
            entities.clear();
        }
        tags.deleteUnused();
    }

    private void replaceSome(List<Mentions> found, Ranking ranking) {
        List<Long> ids = found.stream().map(Mentions::articleId).toList();
        articleTags.deleteOfArticles(ids, TagOrigin.FOUND);
        Map<Long, Set<String>> given = new HashMap<>();
        for (TagUse use : articleTags.findUses(ids)) {
            given.computeIfAbsent(use.articleId(), id -> new HashSet<>()).add(use.slug());
        }
        Map<Long, Map<TagName, Double>> chosen = new LinkedHashMap<>();
        Map<String, TagName> names = new LinkedHashMap<>();
        for (Mentions article : found) {
            Set<String> slugs = given.computeIfAbsent(article.articleId(), id -> new HashSet<>());
            Map<TagName, Double> topics = new LinkedHashMap<>();
            for (Ranking.Topic topic : ranking.choose(article, slugs.size())) {
                TagName.of(topic.name()).filter(name -> slugs.add(name.slug())).ifPresent(name -> {
                    names.putIfAbsent(name.slug(), name);
                    topics.put(name, topic.weight());
                });
            }
            chosen.put(article.articleId(), topics);
        }
        Map<String, Tag> known = tags(names);
        chosen.forEach((articleId, topics) -> {
            Article article = entities.getReference(Article.class, articleId);
            int position = given.get(articleId).size() - topics.size();
            for (Map.Entry<TagName, Double> topic : topics.entrySet()) {
                Tag tag = known.get(topic.getKey().slug());
                entities.persist(new ArticleTag(article, tag, TagOrigin.FOUND, topic.getValue(), position++));
            }
        });
    }

    private Map<String, Tag> tags(Map<String, TagName> names) {
        Map<String, Tag> known = new HashMap<>();
        List<String> slugs = new ArrayList<>(names.keySet());
        if (!slugs.isEmpty()) {
            for (Tag tag : tags.findBySlugIn(slugs)) {
                known.put(tag.getSlug(), tag);
                TagName found = names.get(tag.getSlug());
                if (found.tellsMoreThan(tag.getName())) {
                    tag.rename(found.name());
                }
            }
        }
        for (TagName name : names.values()) {
            known.computeIfAbsent(name.slug(), slug -> {
                Tag tag = new Tag(slug, name.name());
                entities.persist(tag);
                return tag;
            });
        }
        return known;
    }
}
