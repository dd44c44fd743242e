package vn.docbao.related;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts reports of one event together, the surest first. Two groups become one only when most of their members know each
 * other: a report that two events are mentioned in must not make one of them.
 */
final class Clustering {

    /** The share of the ties that could be between two groups and are. */
    private static final double KNOWN_TO_EACH_OTHER = 0.6;

    /** An article keeps its closest links only: in a large group nobody knows all the others. */
    private static final int MOST_KNOWN = 4;

    private static final int LARGEST = 100;

    /** A story that is silent for longer is taken up as another. */
    private static final Duration LONGEST_SILENCE = Duration.ofDays(14);

    /** Of each report its group; one object for all that are in it. */
    private final Map<Long, Group> groups = new LinkedHashMap<>();

    private static final class Group {

        private final List<Episode> members = new ArrayList<>();
        private final Map<Group, Integer> known = new HashMap<>();
        private LocalDateTime from;
        private LocalDateTime to;

        Group(Episode only) {
            members.add(only);
            from = only.at();
            to = only.at();
        }

        boolean mayTake(Group other) {
            int size = members.size() + other.members.size();
            int lesser = Math.min(members.size(), other.members.size());
            int possible = Math.min(members.size() * other.members.size(), MOST_KNOWN * lesser);
            return size <= LARGEST
                    && known.getOrDefault(other, 0) >= KNOWN_TO_EACH_OTHER * possible
                    && from.minus(LONGEST_SILENCE).isBefore(other.to)
                    && other.from.minus(LONGEST_SILENCE).isBefore(to);
        }

        void take(Group other) {
            members.addAll(other.members);
            from = from.isBefore(other.from) ? from : other.from;
            to = to.isAfter(other.to) ? to : other.to;
            other.known.forEach((third, ties) -> {
                third.known.remove(other);
                if (third != this) {
                    known.merge(third, ties, Integer::sum);
                    third.known.merge(this, ties, Integer::sum);
                }
            });
            known.remove(other);
        }
    }

    private Clustering(Collection<Episode> episodes) {
        episodes.forEach(episode -> groups.put(episode.id(), new Group(episode)));
    }

    /** @return groups of two and more, each in the order of time */
    static List<List<Episode>> of(Collection<Episode> episodes, Collection<Tie> ties) {
        Clustering clustering = new Clustering(episodes);
        clustering.join(ties);
        Set<Group> groups = new LinkedHashSet<>(clustering.groups.values());
        return groups.stream()
                .map(group -> group.members)
                .filter(members -> members.size() > 1)
                .map(members -> members.stream()
                        .sorted(Comparator.comparing(Episode::at).thenComparing(Episode::id))
                        .toList())
                .toList();
    }

    private void join(Collection<Tie> ties) {
        Map<Long, Set<Long>> near = new HashMap<>();
        List<Tie> open = new ArrayList<>();
        for (Tie tie : ties) {
            Group one = groups.get(tie.ends().lesser());
            Group other = groups.get(tie.ends().greater());
            if (one != null && other != null) {
                one.known.merge(other, 1, Integer::sum);
                other.known.merge(one, 1, Integer::sum);
                near(near, tie.ends().lesser()).add(tie.ends().greater());
                near(near, tie.ends().greater()).add(tie.ends().lesser());
                open.add(tie);
            }
        }
        Map<Tie, Double> sureness = new HashMap<>();
        open.forEach(tie -> sureness.put(tie, tie.strength() * commonCompany(tie.ends(), near)));
        open.sort(Comparator.comparingDouble((Tie tie) -> sureness.getOrDefault(tie, 0.0))
                .reversed()
                .thenComparingLong(tie -> tie.ends().lesser())
                .thenComparingLong(tie -> tie.ends().greater()));
        // Two that did not know each other well may do so once both have found their kin.
        int before;
        do {
            before = open.size();
            open.removeIf(this::joined);
        } while (open.size() < before && !open.isEmpty());
    }

    /** An article and all that it is tied to. */
    private static Set<Long> near(Map<Long, Set<Long>> near, long id) {
        return near.computeIfAbsent(id, own -> new HashSet<>(Set.of(own)));
    }

    /** How much what two are tied to is the same (cosine): between two events it is little, however alike the two are. */
    private static double commonCompany(Pair pair, Map<Long, Set<Long>> near) {
        Set<Long> one = near(near, pair.lesser());
        Set<Long> other = near(near, pair.greater());
        long common = one.stream().filter(other::contains).count();
        return common / Math.sqrt((double) one.size() * other.size());
    }

    private boolean joined(Tie tie) {
        Group one = groups.get(tie.ends().lesser());
        Group other = groups.get(tie.ends().greater());
        if (one == other) {
            return true;
        }
        if (!one.mayTake(other)) {
            return false;
        }
        Group larger = one.members.size() >= other.members.size() ? one : other;
        Group smaller = larger == one ? other : one;
        larger.take(smaller);
        smaller.members.forEach(member -> groups.put(member.id(), larger));
        return true;
    }
}
