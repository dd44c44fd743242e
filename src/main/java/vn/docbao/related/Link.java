package vn.docbao.related;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.Relation;

/**
 * Where an article leads on to.
 *
 * @param reason what both have in common, as names for people; may be empty
 * @param likeness how much of the text is the same, in percent; null when little is or nothing is known of it
 */
record Link(
        long fromId,
        long toId,
        Relation kind,
        double score,
        String reason,
        @Nullable Integer likeness) {

    record Ends(long fromId, long toId) {}

    Ends ends() {
        return new Ends(fromId, toId);
    }

    Link reversed() {
        return new Link(toId, fromId, kind, score, reason, likeness);
    }

    /** All of both; of two between the same ends the one of the closer kind, else of the higher score. */
    static List<Link> closest(Collection<Link> some, Collection<Link> more) {
        Map<Ends, Link> links = new LinkedHashMap<>();
        for (Collection<Link> these : List.of(some, more)) {
            these.forEach(link -> links.merge(link.ends(), link, (a, b) -> a.closeness() > b.closeness() ? a : b));
        }
        return List.copyOf(links.values());
    }

    private double closeness() {
        int kinds = switch (kind) {
            case COPY -> 30;
            case EDITOR -> 20;
            case SAME_EVENT -> 10;
            case SIMILAR -> 0;
        };
        return kinds + score;
    }

    /** The same link, with the reason of another. */
    Link because(Link other) {
        return new Link(fromId, toId, kind, score, other.reason, other.likeness);
    }
}
