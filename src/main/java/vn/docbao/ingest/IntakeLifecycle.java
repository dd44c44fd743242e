package vn.docbao.ingest;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.docbao.related.RelatedStories;

/**
 * Takes the sources in when the application starts: a few files before the port opens, so that the first page is
 * complete; many beside the running server. Then watches what comes new.
 */
@Component
class IntakeLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeLifecycle.class);
    private static final int BEFORE_THE_PORT_OPENS = 200;

    private final Intake intake;
    private final RelatedStories related;
    private final FolderWatch watch;
    private volatile boolean running;
    private volatile CountDownLatch leaving = new CountDownLatch(1);
    private volatile @Nullable Thread worker;

    IntakeLifecycle(Intake intake, RelatedStories related, FolderWatch watch) {
        this.intake = intake;
        this.related = related;
        this.watch = watch;
    }

    @Override
    public void start() {
        running = true;
        CountDownLatch leaving = new CountDownLatch(1);
        this.leaving = leaving;
        try {
            SourceWalk walk = intake.find();
            boolean few = isFew(walk.offers());
            if (few) {
                takeIn(walk);
            }
            if (!few || related.pending() || watch.watches()) {
                inBackground(() -> {
                    if (!few) {
                        takeIn(walk);
                    }
                    related.rest(() -> !running);
                    if (watch.watches()) {
                        watch.watch(walk, leaving);
                    }
                });
            }
        } catch (RuntimeException e) {
            LOG.error("Không nhận được bài, vẫn mở trang với những gì đã có", e);
        }
    }

    /** How much an archive holds is not known before it is opened. */
    private static boolean isFew(List<Offer> offers) {
        return offers.size() <= BEFORE_THE_PORT_OPENS && offers.stream().allMatch(offer -> offer.archive() == null);
    }

    private void inBackground(Runnable work) {
        worker = Thread.ofPlatform().name("intake").start(work);
    }

    private void takeIn(SourceWalk walk) {
        try {
            intake.takeIn(walk, () -> !running);
        } catch (RuntimeException e) {
            LOG.error("Việc nhận bài dừng giữa chừng, lần chạy sau sẽ làm tiếp", e);
        }
    }

    /** The file at hand is finished, the rest is left to the next start. */
    @Override
    public void stop() {
        running = false;
        leaving.countDown();
        Thread thread = worker;
        if (thread != null) {
            try {
                thread.join(20_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Started before the web server, and stopped after it. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1024;
    }
}
