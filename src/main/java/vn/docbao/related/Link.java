package vn.docbao.related;

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

    /** The same link, with the reason of another. */
    Link because(Link other) {
        return new Link(fromId, toId, kind, score, other.reason, other.likeness);
    }
}
