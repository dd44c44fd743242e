package vn.docbao.related;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import vn.docbao.library.ArticleOutline;
import vn.docbao.library.Relation;

/** The links of some articles while they are gathered: the first reason for a link is the one that stays. */
final class Links {

    private static final int MOST = 12;
    private static final int MOST_COPIES = 4;

    private final Map<Long, Map<Long, Link>> links = new LinkedHashMap<>();

    /** @return whether the link is there now */
    boolean add(Long fromId, Link link) {
        Map<Long, Link> from = links.computeIfAbsent(fromId, id -> new LinkedHashMap<>());
        if (fromId.equals(link.to().id())
                || from.size() >= MOST && !from.containsKey(link.to().id())) {
            return false;
        }
        from.putIfAbsent(link.to().id(), link);
        return true;
    }

    /** The same headline elsewhere: an excerpt and the full text, or one story twice. The full text first. */
    void addCopies(List<ArticleOutline> outlines, List<ArticleOutline> candidates) {
        Map<String, List<ArticleOutline>> byKey = new HashMap<>();
        candidates.forEach(copy -> byKey.computeIfAbsent(copy.headlineKey(), key -> new ArrayList<>())
                .add(copy));
        for (ArticleOutline outline : outlines) {
            byKey.getOrDefault(outline.headlineKey(), List.of()).stream()
                    .filter(copy -> !copy.id().equals(outline.id()))
                    .sorted((a, b) -> a.role().compareTo(b.role()))
                    .limit(MOST_COPIES)
                    .forEach(copy -> add(outline.id(), new Link(copy, Relation.COPY, 1, "")));
        }
    }

    /** Whether a reader of the article would be shown this story under another address. */
    boolean shows(ArticleOutline from, ArticleOutline story) {
        return from.headlineKey().equals(story.headlineKey())
                || of(from.id()).stream()
                        .anyMatch(link -> link.to().headlineKey().equals(story.headlineKey()));
    }

    boolean full(Long fromId) {
        return of(fromId).size() >= MOST;
    }

    int count(Long fromId) {
        return of(fromId).size();
    }

    void forEach(BiConsumer<Long, Link> action) {
        links.forEach((fromId, to) -> to.values().forEach(link -> action.accept(fromId, link)));
    }

    private Collection<Link> of(Long fromId) {
        return links.getOrDefault(fromId, Map.of()).values();
    }
}
