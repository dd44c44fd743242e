package vn.docbao.related;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.docbao.library.ArticleOutline;
import vn.docbao.library.ArticleTags;
import vn.docbao.library.Articles;
import vn.docbao.library.Relation;
import vn.docbao.library.TagUse;

/** Links between stories about the same topics, the rarer the closer; then within a section, the newest first. */
@Component
class SameTopics {

    /** Of a topic with more articles than this the newest count: the work stays bounded however large the library. */
    private static final int ARTICLES_OF_TOPIC = 300;

    private static final int CANDIDATES = 40;
    private static final int ENOUGH = 4;
    private static final double SAME_SECTION = 0.5;

    private final Articles articles;
    private final ArticleTags articleTags;

    SameTopics(Articles articles, ArticleTags articleTags) {
        this.articles = articles;
        this.articleTags = articleTags;
    }

    void link(List<ArticleOutline> outlines, Links links) {
        Topics topics = topics(outlines);
        Map<Long, List<Shared>> candidates = new LinkedHashMap<>();
        Set<Long> candidateIds = new HashSet<>();
        for (ArticleOutline outline : outlines) {
            List<Shared> best = topics.sharedWith(outline.id(), CANDIDATES);
            candidates.put(outline.id(), best);
            best.forEach(shared -> candidateIds.add(shared.articleId()));
        }
        Map<Long, ArticleOutline> byId = outlines(candidateIds);
        Map<Long, List<ArticleOutline>> sections = new HashMap<>();
        for (ArticleOutline outline : outlines) {
            addSimilar(outline, candidates.get(outline.id()), byId, links);
            if (links.count(outline.id()) < ENOUGH && outline.sectionId() != null) {
                addOfSection(outline, sections, links);
            }
        }
    }

    private static void addSimilar(
            ArticleOutline outline, List<Shared> shared, Map<Long, ArticleOutline> byId, Links links) {
        List<Link> similar = new ArrayList<>();
        for (Shared candidate : shared) {
            ArticleOutline other = byId.get(candidate.articleId());
            if (other != null) {
                boolean sameSection =
                        outline.sectionId() != null && outline.sectionId().equals(other.sectionId());
                double score = candidate.score() + (sameSection ? SAME_SECTION : 0);
                similar.add(new Link(other, Relation.SIMILAR, score, candidate.reason()));
            }
        }
        similar.sort(Comparator.comparingDouble(Link::score)
                .reversed()
                .thenComparing(link -> link.to().role())
                .thenComparing(link -> link.to().id()));
        for (Link link : similar) {
            if (!links.shows(outline, link.to())) {
                links.add(outline.id(), link);
            }
        }
    }

    private void addOfSection(ArticleOutline outline, Map<Long, List<ArticleOutline>> sections, Links links) {
        List<ArticleOutline> newest = sections.computeIfAbsent(
                outline.sectionId(), id -> articles.findNewestOutlines(id, Limit.of(ENOUGH * 4)));
        for (ArticleOutline other : newest) {
            if (links.count(outline.id()) < ENOUGH && !links.shows(outline, other)) {
                links.add(outline.id(), new Link(other, Relation.SIMILAR, 0, outline.sectionName()));
            }
        }
    }

    private Topics topics(List<ArticleOutline> outlines) {
        List<TagUse> own =
                articleTags.findUses(outlines.stream().map(ArticleOutline::id).toList());
        Map<String, Long> frequencies = new HashMap<>();
        Map<Long, String> slugs = new HashMap<>();
        own.forEach(use -> slugs.put(use.tagId(), use.slug()));
        if (!slugs.isEmpty()) {
            articleTags.countBySlug(slugs.values()).forEach(count -> frequencies.put(count.slug(), count.articles()));
        }
        Map<Long, List<TagUse>> postings = new HashMap<>();
        slugs.forEach((tagId, slug) -> {
            if (frequencies.getOrDefault(slug, 0L) > 1) {
                postings.put(tagId, articleTags.findUsesOfTag(tagId, Limit.of(ARTICLES_OF_TOPIC)));
            }
        });
        return new Topics(own, postings, frequencies, articles.count());
    }

    private Map<Long, ArticleOutline> outlines(Collection<Long> ids) {
        Map<Long, ArticleOutline> byId = new HashMap<>();
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += 1000) {
            articles.findOutlines(all.subList(from, Math.min(all.size(), from + 1000)))
                    .forEach(outline -> byId.put(outline.id(), outline));
        }
        return byId;
    }
}
