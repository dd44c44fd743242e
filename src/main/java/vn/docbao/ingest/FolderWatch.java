package vn.docbao.ingest;

import java.time.Duration;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Finds what comes new into the sources or changes there. It looks again and again instead of being told by the
 * system: folders of other machines tell nothing, and watchers are few. What a look costs decides how often it looks, so
 * that it takes up one part of twenty of a processor at most: every two seconds at some ten thousand files, every two
 * minutes at a million. Of one thread at a time.
 */
@Component
class FolderWatch {

    private static final int REST = 20;

    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    private final SourceWalker walker;
    private final Duration every;
    private final Sightings sightings = new Sightings();
    private long cost;

    FolderWatch(SourceWalker walker, IngestProperties properties) {
        this.walker = walker;
        this.every = properties.watch();
    }

    boolean watches() {
        return every.isPositive();
    }

    /** @return the same; what is found on the way counts as taken in */
    SourceWalk taking(SourceWalk walk) {
        return new SourceWalk(walk.roots(), walk.missing(), sightings.taking(walk.walk()));
    }

    /** How long to wait before the next look. */
    Duration rest() {
        return Duration.ofNanos(Math.max(every.toNanos(), REST * cost));
    }

    /** @param takeIn false if it failed: then the same is found again */
    void look(Predicate<Offers> takeIn) {
        long start = System.nanoTime();
        Offers still = sightings.still(walker.walk().walk());
        cost = System.nanoTime() - start;
        if (still.size() == 0) {
            return;
        }
        if (takeIn.test(still)) {
            sightings.took();
        } else {
            // What failed, a full disk mostly, will fail again in two seconds.
            cost = Math.max(cost, AFTER_FAILURE.toNanos() / REST);
        }
    }
}
