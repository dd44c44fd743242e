package vn.docbao.topic;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.docbao.library.Article;
import vn.docbao.library.ArticleTag;
import vn.docbao.library.ArticleTags;
import vn.docbao.library.Tag;
import vn.docbao.library.TagOrigin;
import vn.docbao.library.Tags;

/** The topics printed with an article. */
@Component
public class EditorTopics {

    private final EntityManager entities;
    private final Tags tags;
    private final ArticleTags articleTags;

    EditorTopics(EntityManager entities, Tags tags, ArticleTags articleTags) {
        this.entities = entities;
        this.tags = tags;
        this.articleTags = articleTags;
    }

    /** Gives an article that has no tags yet its printed ones, in printed order; part of the caller's transaction. */
    public void assign(Article article, List<String> printed) {
        Map<String, String> names = new LinkedHashMap<>();
        printed.forEach(name -> TagName.of(name).ifPresent(tag -> names.putIfAbsent(tag.slug(), tag.name())));
        if (names.isEmpty()) {
            return;
        }
        Map<String, Tag> known = new HashMap<>();
        tags.findBySlugIn(names.keySet()).forEach(tag -> known.put(tag.getSlug(), tag));
        int position = 0;
        for (Map.Entry<String, String> entry : names.entrySet()) {
            Tag tag = known.get(entry.getKey());
            if (tag == null) {
                tag = new Tag(entry.getKey(), entry.getValue());
                entities.persist(tag);
            } else if (!tag.getName().equals(entry.getValue()) && isBetter(entry.getKey(), entry.getValue(), tag)) {
                tag.rename(entry.getValue());
            }
            entities.persist(new ArticleTag(article, tag, TagOrigin.EDITOR, 1, position++));
        }
        if (known.size() < names.size()) {
            // The next question for a new topic does not write what is pending.
            entities.flush();
        }
    }

    /** An editor's spelling goes before a found one, but capitals go before their lack: keywords are often all small. */
    private boolean isBetter(String slug, String printed, Tag known) {
        TagName knownName = new TagName(slug, known.getName());
        return new TagName(slug, printed).tellsMoreThan(known.getName())
                || !knownName.tellsMoreThan(printed)
                        && !articleTags.existsByIdTagIdAndOrigin(known.getId(), TagOrigin.EDITOR);
    }
}
