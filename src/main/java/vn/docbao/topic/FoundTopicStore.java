package vn.docbao.topic;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.docbao.library.Article;
import vn.docbao.library.ArticleTag;
import vn.docbao.library.ArticleTags;
import vn.docbao.library.Tag;
import vn.docbao.library.TagKind;
import vn.docbao.library.TagOrigin;
import vn.docbao.library.TagUse;

/** Writes found topics behind those that an editor gave, in place of those found before. */
@Component
class FoundTopicStore {

    private static final int ARTICLES_AT_ONCE = 200;

    private final EntityManager entities;
    private final ArticleTags articleTags;
    private final TagDesk desk;
    private final Naming naming;
    private final ListCounts lists;

    FoundTopicStore(EntityManager entities, ArticleTags articleTags, TagDesk desk, Naming naming, ListCounts lists) {
        this.entities = entities;
        this.articleTags = articleTags;
        this.desk = desk;
        this.naming = naming;
        this.lists = lists;
    }

    /**
     * @param articles that have other topics now
     * @param renamed all that have a topic whose name is spelled otherwise now
     */
    record Replaced(Set<Long> articles, Set<Long> renamed) {}

    Replaced replace(List<Subject> subjects, Ranking ranking) {
        Set<Long> changed = new HashSet<>();
        Set<Tag> respelled = new HashSet<>();
        for (int from = 0; from < subjects.size(); from += ARTICLES_AT_ONCE) {
            Set<Long> some = replaceSome(
                    subjects.subList(from, Math.min(subjects.size(), from + ARTICLES_AT_ONCE)), ranking, respelled);
            // What was written is not looked at again: the next articles start with an empty context.
            entities.flush();
            entities.clear();
            lists.changed(some);
            changed.addAll(some);
        }
        return new Replaced(changed, respelled.isEmpty() ? Set.of() : articleTags.findArticleIds(respelled));
    }

    private Set<Long> replaceSome(List<Subject> subjects, Ranking ranking, Set<Tag> respelled) {
        Map<Long, List<TagUse>> given = new HashMap<>();
        Map<Long, List<String>> before = new HashMap<>();
        for (TagUse use :
                articleTags.findUses(subjects.stream().map(Subject::articleId).toList())) {
            if (use.origin() == TagOrigin.EDITOR) {
                given.computeIfAbsent(use.articleId(), id -> new ArrayList<>()).add(use);
            } else {
                before.computeIfAbsent(use.articleId(), id -> new ArrayList<>()).add(use.slug());
            }
        }
        Map<Subject, Map<TagName, Ranking.Topic>> chosen = new LinkedHashMap<>();
        Map<String, TagName> names = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            List<TagUse> editors = given.getOrDefault(subject.articleId(), List.of());
            Map<TagName, Ranking.Topic> topics = topics(subject, editors, ranking);
            if (!topics.keySet().stream()
                    .map(TagName::slug)
                    .toList()
                    .equals(before.getOrDefault(subject.articleId(), List.of()))) {
                chosen.put(subject, topics);
                topics.keySet().forEach(name -> names.putIfAbsent(name.slug(), name));
            }
        }
        Set<Long> changed = chosen.keySet().stream().map(Subject::articleId).collect(Collectors.toSet());
        if (!changed.isEmpty()) {
            lists.leaving(changed);
            articleTags.deleteOfArticles(changed, TagOrigin.FOUND);
            write(chosen, given, tags(names.values(), respelled));
        }
        return changed;
    }

    private Map<TagName, Ranking.Topic> topics(Subject subject, List<TagUse> given, Ranking ranking) {
        Set<String> slugs = new HashSet<>();
        given.forEach(use -> slugs.add(use.slug()));
        Map<TagName, Ranking.Topic> topics = new LinkedHashMap<>();
        List<String> givenNames = given.stream().map(TagUse::name).toList();
        for (Ranking.Topic topic : ranking.choose(subject, givenNames)) {
            naming.of(topic.name()).filter(name -> slugs.add(name.slug())).ifPresent(name -> topics.put(name, topic));
        }
        return topics;
    }

    private void write(
            Map<Subject, Map<TagName, Ranking.Topic>> chosen, Map<Long, List<TagUse>> given, Map<String, Tag> known) {
        chosen.forEach((subject, topics) -> {
            Article article = entities.getReference(Article.class, subject.articleId());
            int position = given.getOrDefault(subject.articleId(), List.of()).size();
            for (Map.Entry<TagName, Ranking.Topic> topic : topics.entrySet()) {
                Tag tag = known.get(topic.getKey().slug());
                TagKind kind = topic.getValue().kind();
                if (kind != TagKind.UNKNOWN
                        && tag.getKind() != kind
                        && !topic.getKey().fixed()) {
                    tag.setKind(kind);
                }
                entities.persist(new ArticleTag(
                        article,
                        subject.sortAt(),
                        tag,
                        TagOrigin.FOUND,
                        topic.getValue().weight(),
                        position++));
            }
        });
    }

    private Map<String, Tag> tags(Collection<TagName> names, Set<Tag> respelled) {
        Map<String, Tag> known = desk.known(names);
        for (TagName name : names) {
            Tag tag = known.get(name.slug());
            if (tag == null) {
                known.put(name.slug(), desk.create(name));
            } else if (name.tellsMoreThan(tag.getName())
                    || name.fixed() && !tag.getName().equals(name.name())) {
                tag.rename(name.name());
                respelled.add(tag);
            }
        }
        return known;
    }
}
