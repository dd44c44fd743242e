package vn.docbao.topic;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Gives an article that has no tags yet its printed ones, in printed order; part of the caller's transaction. */
    public void assign(Article article, List<String> printed) {
        Map<String, TagName> names = new LinkedHashMap<>();
        printed.forEach(name -> naming.of(name).ifPresent(tag -> names.putIfAbsent(tag.slug(), tag)));
        Map<String, Tag> known = desk.known(names.values());
        int position = 0;
        for (TagName name : names.values()) {
            Tag tag = known.get(name.slug());
            if (tag == null) {
                tag = desk.create(name);
            } else if (!tag.getName().equals(name.name()) && isBetter(name, tag)) {
                tag.rename(name.name());
            }
            entities.persist(new ArticleTag(article, tag, TagOrigin.EDITOR, 1, position++));
        }
        if (known.size() < names.size()) {
            // The next question for a new topic does not write what is pending.
            entities.flush();
        }
    }

    /** An editor's spelling goes before a found one, but capitals go before their lack: keywords are often all small. */
    private boolean isBetter(TagName printed, Tag known) {
        TagName knownName = new TagName(known.getSlug(), known.getName(), known.getKind(), false);
        return printed.fixed()
                || printed.tellsMoreThan(known.getName())
                || !knownName.tellsMoreThan(printed.name())
                        && !articleTags.existsByIdTagIdAndOrigin(known.getId(), TagOrigin.EDITOR);
    }
}
