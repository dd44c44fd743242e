package vn.docbao.topic;

import jakarta.persistence.EntityManager;
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

/** The topics printed with an article. */
@Component
public class EditorTopics {

    private final EntityManager entities;
    private final ArticleTags articleTags;
    private final TagDesk desk;
    private final Naming naming;

    EditorTopics(EntityManager entities, ArticleTags articleTags, TagDesk desk, Naming naming) {
        this.entities = entities;
        this.articleTags = articleTags;
        this.desk = desk;
        this.naming = naming;
    }

    /**
     * Gives articles that have no tags yet their printed ones, in printed order; part of the caller's transaction.
     *
     * @param printed by article, names as they stand on the page
     */
    public void assign(Map<Article, List<String>> printed) {
        Map<Article, Map<String, TagName>> named = new LinkedHashMap<>();
        Map<String, TagName> all = new LinkedHashMap<>();
        printed.forEach((article, names) -> {
            Map<String, TagName> own = named.computeIfAbsent(article, of -> new LinkedHashMap<>());
            names.forEach(name -> naming.of(name).ifPresent(tag -> own.putIfAbsent(tag.slug(), tag)));
            own.forEach(all::putIfAbsent);
        });
        if (all.isEmpty()) {
            return;
        }
        Map<String, Tag> tags = desk.known(all.values());
        boolean known = tags.size() == all.size();
        Set<Long> printedBefore =
                articleTags.findTagIds(tags.values().stream().map(Tag::getId).toList(), TagOrigin.EDITOR);
        named.forEach((article, own) -> {
            int position = 0;
            for (TagName name : own.values()) {
                Tag tag = tags.computeIfAbsent(name.slug(), slug -> desk.create(name));
                if (!tag.getName().equals(name.name()) && isBetter(name, tag, printedBefore.contains(tag.getId()))) {
                    tag.rename(name.name());
                }
                printedBefore.add(tag.getId());
                entities.persist(new ArticleTag(article, tag, TagOrigin.EDITOR, 1, position++));
            }
        });
        if (!known) {
            // The next question for a new topic does not write what is pending.
            entities.flush();
        }
    }

    /** An editor's spelling goes before a found one, but capitals go before their lack: keywords are often all small. */
    private static boolean isBetter(TagName printed, Tag known, boolean printedBefore) {
        TagName knownName = new TagName(known.getSlug(), known.getName(), known.getKind(), false);
        return printed.fixed()
                || printed.tellsMoreThan(known.getName())
                || !knownName.tellsMoreThan(printed.name()) && !printedBefore;
    }
}
