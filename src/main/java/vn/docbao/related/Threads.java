package vn.docbao.related;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.docbao.library.Article;
import vn.docbao.library.StoryThread;

/**
 * Lays the threads of what has changed and all that is tied to it: the same articles always give the same threads. A
 * thread keeps its address while most of its articles stay together; one that goes into another leads there.
 */
@Component
class Threads {

    /** Fewer are no thread, and all of one day are one piece of news. */
    private static final int FEWEST = 3;

    private final ThreadStore store;
    private final ThreadAddresses addresses;
    private final EntityManager entities;

    Threads(ThreadStore store, ThreadAddresses addresses, EntityManager entities) {
        this.store = store;
        this.addresses = addresses;
        this.entities = entities;
    }

    /** The links of these articles are new; part of the caller's transaction. */
    void expect(Collection<Long> articleIds) {
        store.expect(articleIds);
    }

    /** The articles are about to go; part of the caller's transaction. */
    void forget(Collection<Long> articleIds) {
        store.expectThreadsOf(articleIds);
    }

    boolean pending() {
        return store.pending();
    }

    /** Does what is still to do; part of the caller's transaction. */
    void lay() {
        Set<Long> todo = store.todo();
        if (!todo.isEmpty()) {
            lay(region(todo));
            store.done(todo);
        }
    }

    /** What the threads of these may be made of; whole threads, so that none is judged by a part of it. */
    private Set<Long> region(Set<Long> articleIds) {
        Set<Long> region = new HashSet<>(articleIds);
        for (Tie tie : store.ties(articleIds)) {
            region.add(tie.ends().lesser());
            region.add(tie.ends().greater());
        }
        region.addAll(store.shownFor(region).values());
        region.addAll(store.mates(region));
        return region;
    }

    private void lay(Set<Long> region) {
        Set<Long> before = store.threadsOf(region);
        List<Episode> episodes = store.episodes(region);
        Collection<Tie> ties = shownTies(region);
        List<List<Episode>> groups = Clustering.of(episodes, ties).stream()
                .filter(Threads::isThread)
                .sorted(Comparator.comparing((List<Episode> group) -> group.size())
                        .reversed()
                        .thenComparing(group -> group.getFirst().id()))
                .toList();
        Map<Long, Double> strengths = strengths(ties);
        Set<Long> free = new HashSet<>(before);
        Map<Long, Long> placed = new LinkedHashMap<>();
        for (List<Episode> group : groups) {
            Episode central = central(group, strengths);
            StoryThread thread = thread(group, central, free);
            Episode newest = group.getLast();
            thread.lay(
                    central.headline(),
                    group.size(),
                    group.getFirst().at(),
                    newest.at(),
                    entities.getReference(Article.class, newest.id()));
            entities.persist(thread);
            free.remove(thread.getId());
            group.forEach(episode -> placed.put(episode.id(), thread.getId()));
        }
        entities.flush();
        store.place(region, placed);
        free.forEach(id -> addresses.retire(id, successor(id, episodes, placed)));
    }

    /** Of the articles that lists show: what ties a copy ties the one shown for it. */
    private Collection<Tie> shownTies(Set<Long> region) {
        Map<Long, Long> shown = store.shownFor(region);
        Map<Pair, Tie> ties = new HashMap<>();
        for (Tie tie : store.ties(region)) {
            long one = shown.getOrDefault(tie.ends().lesser(), tie.ends().lesser());
            long other = shown.getOrDefault(tie.ends().greater(), tie.ends().greater());
            if (one != other) {
                Tie between = new Tie(Pair.of(one, other), tie.strength());
                ties.merge(between.ends(), between, (a, b) -> a.strength() >= b.strength() ? a : b);
            }
        }
        return ties.values();
    }

    private static boolean isThread(List<Episode> group) {
        return group.size() >= FEWEST
                && group.getFirst()
                        .at()
                        .toLocalDate()
                        .isBefore(group.getLast().at().toLocalDate());
    }

    private static Map<Long, Double> strengths(Collection<Tie> ties) {
        Map<Long, Double> strengths = new HashMap<>();
        for (Tie tie : ties) {
            strengths.merge(tie.ends().lesser(), tie.strength(), Double::sum);
            strengths.merge(tie.ends().greater(), tie.strength(), Double::sum);
        }
        return strengths;
    }

    /** The one most tied to all: its headline says best what the thread is about. */
    private static Episode central(List<Episode> group, Map<Long, Double> strengths) {
        return group.stream()
                .max(Comparator.comparingDouble((Episode episode) -> strengths.getOrDefault(episode.id(), 0.0))
                        .thenComparing(Episode::id, Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** That of most of its articles, if no larger group has it; otherwise a new one. */
    private StoryThread thread(List<Episode> group, Episode central, Set<Long> free) {
        Long known = most(
                group.stream().map(Episode::threadId).filter(free::contains).toList());
        if (known != null) {
            return entities.find(StoryThread.class, known);
        }
        return new StoryThread(addresses.of(central.headline()));
    }

    private static @Nullable Long successor(long thread, List<Episode> episodes, Map<Long, Long> placed) {
        List<Long> went = new ArrayList<>();
        for (Episode episode : episodes) {
            Long to = placed.get(episode.id());
            if (to != null && episode.threadId() != null && episode.threadId() == thread) {
                went.add(to);
            }
        }
        return most(went);
    }

    private static @Nullable Long most(List<Long> ids) {
        Map<Long, Integer> counts = new LinkedHashMap<>();
        ids.forEach(id -> counts.merge(id, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
