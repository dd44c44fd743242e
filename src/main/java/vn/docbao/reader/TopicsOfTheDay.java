package vn.docbao.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.docbao.library.Facet;
import vn.docbao.library.Facets;
import vn.docbao.library.RecentTopic;

/** What the newest articles are about more than the others: a topic that every day has is no news. */
@Component
class TopicsOfTheDay {

    private static final int RECENT = 200;
    /** So many are weighed. */
    private static final int CANDIDATES = 60;

    private final Facets facets;

    TopicsOfTheDay(Facets facets) {
        this.facets = facets;
    }

    /** @param articles the recent ones, the newest first */
    record Topic(String slug, String name, List<Long> articles) {

        /** How many are recent, times the square root of their share in all: neither is enough by itself. */
        double weight(long all) {
            return articles.size() * Math.sqrt((double) articles.size() / Math.max(all, articles.size()));
        }
    }

    /** The weightiest first. */
    List<Topic> most() {
        Map<String, Topic> bySlug = new LinkedHashMap<>();
        for (RecentTopic recent : facets.recent(RECENT)) {
            bySlug.computeIfAbsent(recent.slug(), slug -> new Topic(slug, recent.name(), new ArrayList<>()))
                    .articles()
                    .add(recent.article());
        }
        List<Topic> candidates = bySlug.values().stream()
                .sorted(Comparator.comparing((Topic topic) -> -topic.articles().size()))
                .limit(CANDIDATES)
                .toList();
        Map<String, Long> all = facets
                .topics(candidates.stream().map(Topic::slug).toList())
                .stream()
                .collect(Collectors.toMap(Facet::slug, Facet::articles));
        return candidates.stream()
                .sorted(Comparator.comparingDouble((Topic topic) -> -topic.weight(all.getOrDefault(topic.slug(), 0L)))
                        .thenComparing(Topic::name))
                .toList();
    }
}
