package vn.docbao.ingest;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes in what comes new into the sources or changes there. It looks again and again instead of being told by the
 * system: folders of other machines tell nothing, and watchers are few. What a look costs decides how often it looks, so
 * that it takes up one part of twenty of a processor at most: every two seconds at some ten thousand files, every two
 * minutes at a million.
 */
@Component
class FolderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final int REST = 20;

    private final SourceWalker walker;
    private final Intake intake;
    private final Duration every;

    FolderWatch(SourceWalker walker, Intake intake, IngestProperties properties) {
        this.walker = walker;
        this.intake = intake;
        this.every = properties.watch();
    }

    boolean watches() {
        return every.isPositive();
    }

    /**
     * Returns when it is told to.
     *
     * @param taken what was found before, and is taken in
     * @param leaving open as long as it shall watch
     */
    void watch(SourceWalk taken, CountDownLatch leaving) {
        Sightings sightings = new Sightings(taken.offers());
        long rest = every.toNanos();
        try {
            while (!leaving.await(rest, TimeUnit.NANOSECONDS)) {
                long start = System.nanoTime();
                List<Offer> offers = walker.walk().offers();
                List<Offer> still = sightings.still(offers);
                rest = Math.max(every.toNanos(), REST * (System.nanoTime() - start));
                if (!still.isEmpty()) {
                    takeIn(still, sightings, leaving);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeIn(List<Offer> still, Sightings sightings, CountDownLatch leaving) {
        try {
            intake.takeIn(SourceWalk.of(still), () -> leaving.getCount() == 0);
            sightings.took(still);
        } catch (RuntimeException e) {
            LOG.error("Chưa nhận được các tệp mới, lát nữa thử lại", e);
        }
    }
}
