package vn.docbao.related;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.docbao.library.Article;
import vn.docbao.library.ArticleOutline;
import vn.docbao.library.Articles;
import vn.docbao.library.RelatedArticle;
import vn.docbao.library.RelatedArticles;

/**
 * Leads each article on to others: those of its own page and those the page names, copies of it, then those about the
 * same topics. In a library too large to work through anew, an old article is not led to a new one until it is itself
 * refreshed, but for copies; a second stage that pages do not wait for is to mend that.
 */
@Component
public class RelatedStories {

    private static final int AT_ONCE = 200;
    private static final int COPIES_LOOKED_AT = 5000;

    private final EntityManager entities;
    private final Articles articles;
    private final RelatedArticles relatedArticles;
    private final SamePage samePage;
    private final SameTopics sameTopics;

    RelatedStories(
            EntityManager entities,
            Articles articles,
            RelatedArticles relatedArticles,
            SamePage samePage,
            SameTopics sameTopics) {
        this.entities = entities;
        this.articles = articles;
        this.relatedArticles = relatedArticles;
        this.samePage = samePage;
        this.sameTopics = sameTopics;
    }

    /**
     * Works out what these articles lead to; part of the caller's transaction.
     *
     * @return the articles whose related stories may have changed: these, and others of the same headline
     */
    public Collection<Long> refresh(Collection<Long> articleIds) {
        Set<Long> changed = new HashSet<>(articleIds);
        List<Long> given = articleIds.stream().sorted().toList();
        for (int from = 0; from < given.size(); from += AT_ONCE) {
            Set<String> keys = new HashSet<>();
            outlines(given.subList(from, Math.min(given.size(), from + AT_ONCE)))
                    .forEach(outline -> keys.add(outline.headlineKey()));
            copies(keys).forEach(copy -> changed.add(copy.id()));
        }
        List<Long> all = changed.stream().sorted().toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            refreshSome(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
            entities.flush();
            entities.clear();
        }
        return changed;
    }

    private void refreshSome(List<Long> ids) {
        List<ArticleOutline> outlines = outlines(ids);
        Links links = new Links();
        samePage.link(outlines, links);
        Set<String> keys = new HashSet<>();
        outlines.forEach(outline -> keys.add(outline.headlineKey()));
        links.addCopies(outlines, copies(keys));
        sameTopics.link(outlines, links);

        relatedArticles.deleteFrom(ids);
        links.forEach((fromId, link) -> entities.persist(new RelatedArticle(
                entities.getReference(Article.class, fromId),
                entities.getReference(Article.class, link.to().id()),
                link.kind(),
                link.score(),
                link.reason())));
    }

    private List<ArticleOutline> outlines(List<Long> ids) {
        return ids.isEmpty() ? List.of() : articles.findOutlines(ids);
    }

    private List<ArticleOutline> copies(Set<String> keys) {
        List<String> wanted = new ArrayList<>(keys);
        wanted.remove("");
        return wanted.isEmpty() ? List.of() : articles.findOutlinesOfHeadlines(wanted, Limit.of(COPIES_LOOKED_AT));
    }
}
