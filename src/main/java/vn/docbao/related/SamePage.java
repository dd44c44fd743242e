package vn.docbao.related;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.docbao.library.ArticleOutline;
import vn.docbao.library.ArticleRole;
import vn.docbao.library.Articles;
import vn.docbao.library.Headlines;
import vn.docbao.library.Relation;

/** Links that a page itself makes: its stories side by side, and the titles it relates to its main story. */
@Component
class SamePage {

    /** The nearest ones: a section front has dozens, and room must be left for stories of other pages. */
    private static final int MOST = 8;

    private final Articles articles;
    private final Headlines headlines;

    SamePage(Articles articles, Headlines headlines) {
        this.articles = articles;
        this.headlines = headlines;
    }

    void link(List<ArticleOutline> outlines, Consumer<Link> found) {
        Set<Long> fileIds = outlines.stream().map(ArticleOutline::sourceFileId).collect(Collectors.toSet());
        if (fileIds.isEmpty()) {
            return;
        }
        Map<Long, List<ArticleOutline>> pages = articles.findOutlinesOfFiles(fileIds).stream()
                .collect(Collectors.groupingBy(ArticleOutline::sourceFileId));
        Map<Long, List<ArticleOutline>> named = named(fileIds);
        for (ArticleOutline outline : outlines) {
            List<ArticleOutline> near = around(outline, pages.getOrDefault(outline.sourceFileId(), List.of()));
            near.sort(Comparator.comparingInt((ArticleOutline other) -> Math.abs(other.position() - outline.position()))
                    .thenComparingInt(ArticleOutline::position));
            if (outline.position() == 0 && outline.role() == ArticleRole.FULL) {
                near.addAll(named.getOrDefault(outline.sourceFileId(), List.of()));
            }
            double score = 1;
            for (ArticleOutline other : near.subList(0, Math.min(MOST, near.size()))) {
                // In the order of the page.
                found.accept(new Link(outline.id(), other.id(), Relation.EDITOR, score, "", null));
                score -= 0.01;
            }
        }
    }

    /** The stories before and behind one, those that may be among the nearest; a page may hold thousands. */
    private static List<ArticleOutline> around(ArticleOutline outline, List<ArticleOutline> page) {
        int at = Collections.binarySearch(page, outline, Comparator.comparingInt(ArticleOutline::position));
        if (at < 0) {
            return new ArrayList<>();
        }
        List<ArticleOutline> near =
                new ArrayList<>(page.subList(Math.max(0, at - MOST), Math.min(page.size(), at + MOST + 1)));
        near.remove(outline);
        return near;
    }

    private Map<Long, List<ArticleOutline>> named(Set<Long> fileIds) {
        List<Headlines.Related> related = headlines.findRelated(fileIds);
        if (related.isEmpty()) {
            return Map.of();
        }
        Map<Long, ArticleOutline> byId = new HashMap<>();
        articles.findOutlines(related.stream().map(Headlines.Related::articleId).collect(Collectors.toSet()))
                .forEach(outline -> byId.put(outline.id(), outline));
        Map<Long, List<ArticleOutline>> named = new HashMap<>();
        for (Headlines.Related headline : related) {
            named.computeIfAbsent(headline.sourceFileId(), id -> new ArrayList<>())
                    .add(byId.get(headline.articleId()));
        }
        return named;
    }
}
