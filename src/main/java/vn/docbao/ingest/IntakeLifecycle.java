package vn.docbao.ingest;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.docbao.ingest.IntakeControl.Wish;
import vn.docbao.library.IntakeProgress;
import vn.docbao.related.RelatedStories;

/**
 * Takes the sources in when the application starts: a few files before the port opens, so that the first page is
 * complete; many beside the running server. Then takes in what it is asked to, and watches what comes new: all on one
 * thread, one after another.
 */
@Component
class IntakeLifecycle implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeLifecycle.class);
    private static final int BEFORE_THE_PORT_OPENS = 200;

    private final Intake intake;
    private final RelatedStories related;
    private final FolderWatch watch;
    private final IntakeControl control;
    private final ApplicationEventPublisher events;
    private final Queue<IntakeTask> wanted = new ArrayDeque<>();

    private volatile boolean running;
    private @Nullable Thread worker;
    private boolean resting;

    IntakeLifecycle(
            Intake intake,
            RelatedStories related,
            FolderWatch watch,
            IntakeControl control,
            ApplicationEventPublisher events) {
        this.intake = intake;
        this.related = related;
        this.watch = watch;
        this.control = control;
        this.events = events;
    }

    @Override
    public void start() {
        running = true;
        try {
            SourceWalk walk = watch.taking(intake.find());
            boolean few = walk.isFew(BEFORE_THE_PORT_OPENS);
            if (few) {
                takeIn(walk);
            }
            if (!few || related.pending() || watch.watches()) {
                inBackground(few ? null : walk);
            }
        } catch (RuntimeException e) {
            LOG.error("Không nhận được bài, vẫn mở trang với những gì đã có", e);
        }
    }

    /** To be done after what was asked for before. */
    synchronized void again(IntakeTask task) {
        if (!wanted.contains(task)) {
            wanted.add(task);
        }
        if (worker == null) {
            inBackground(null);
        }
        notifyAll();
    }

    /** Whether a run, or what follows it, is under way beside the pages. */
    synchronized boolean busy() {
        return worker != null && !resting || !wanted.isEmpty();
    }

    private synchronized void inBackground(@Nullable SourceWalk first) {
        worker = Thread.ofPlatform().name("intake").start(() -> work(first));
    }

    private void work(@Nullable SourceWalk first) {
        if (first != null) {
            takeIn(first);
        }
        do {
            for (IntakeTask next = next(); next != null; next = next()) {
                perform(next);
            }
            // What a new run brings is of more use than more relations of what is there.
            relate();
            // A start or a run leaves more behind in the heap than is of use later, and the collector leaves it there.
            System.gc();
            while (rested()) {
                look();
            }
        } while (!done());
    }

    private synchronized @Nullable IntakeTask next() {
        return running ? wanted.poll() : null;
    }

    /** False if there is something better to do than to look for what is new. */
    private synchronized boolean rested() {
        long end = System.nanoTime() + watch.rest().toNanos();
        resting = true;
        try {
            for (long left; watch.watches() && running && wanted.isEmpty(); ) {
                left = Duration.ofNanos(end - System.nanoTime()).toMillis();
                if (left <= 0) {
                    return true;
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        } finally {
            resting = false;
        }
        return false;
    }

    private synchronized boolean done() {
        if (running && (watch.watches() || !wanted.isEmpty())) {
            return false;
        }
        worker = null;
        return true;
    }

    private synchronized boolean hasMore() {
        return !running || !wanted.isEmpty();
    }

    private void relate() {
        try {
            intake.rest(this::hasMore);
        } catch (RuntimeException e) {
            LOG.error("Chưa tìm được bài liên quan, lần chạy sau sẽ làm lại", e);
        }
    }

    private void look() {
        try {
            // Whoever stopped the taking in does not want it to begin by itself.
            if (control.wish() != Wish.STOP) {
                watch.look(this::takeIn);
            }
        } catch (RuntimeException e) {
            LOG.error("Chưa nhận được các tệp mới, lát nữa thử lại", e);
        }
    }

    private void perform(IntakeTask task) {
        try {
            switch (task) {
                case IntakeTask.Run run -> {
                    if (run.all()) {
                        control.begin();
                        takeIn(intake.find());
                    } else {
                        control.meanwhile(() -> takeIn(intake.find(run.sources())));
                    }
                }
                case IntakeTask.Reread again -> control.meanwhile(() -> intake.readAgain(again.file(), control::halts));
            }
        } catch (RuntimeException e) {
            LOG.error("Không nhận được bài", e);
        }
    }

    private boolean takeIn(SourceWalk walk) {
        return ran(() -> intake.takeIn(walk, control::halts));
    }

    private boolean takeIn(Offers offers) {
        return ran(() -> intake.takeIn(offers, control::halts));
    }

    private boolean ran(Runnable run) {
        try {
            run.run();
            return true;
        } catch (RuntimeException e) {
            LOG.error("Việc nhận bài dừng giữa chừng, lần chạy sau sẽ làm tiếp", e);
            ended();
            return false;
        } finally {
            if (control.wish() == Wish.STOP) {
                ended();
            }
        }
    }

    /** No page shall say that files are being taken in. */
    private void ended() {
        events.publishEvent(new IntakeProgress(0, 0));
    }

    /** The file at hand is finished, the rest is left to the next start. */
    @Override
    public void stop() {
        Thread thread;
        synchronized (this) {
            running = false;
            thread = worker;
            notifyAll();
        }
        control.leave();
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
