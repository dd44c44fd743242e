package vn.docbao.ingest;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.docbao.library.IntakeProgress;

/** How far the run is, how fast it goes, and how long it will take. */
@Component
class IntakeWatch {

    private final IntakeControl control;
    private final LongSupplier clock;
    private IntakeProgress latest = new IntakeProgress(0, 0);
    /** Since when, and from how many files on, the rate is measured: a pause is no part of it. */
    private long since;

    private int doneThen;

    @Autowired
    IntakeWatch(IntakeControl control) {
        this(control, System::nanoTime);
    }

    /** @param clock nanoseconds */
    IntakeWatch(IntakeControl control, LongSupplier clock) {
        this.control = control;
        this.clock = clock;
    }

    enum State {
        IDLE,
        WORKING,
        PAUSED,
        STOPPED
    }

    /**
     * @param rate files a second, null until there is one
     * @param left seconds, null where that cannot be told
     */
    record Now(
            State state,
            int done,
            int total,
            @Nullable Double rate,
            @Nullable Long left) {}

    @EventListener
    synchronized void on(IntakeProgress progress) {
        latest = progress;
        if (progress.done() == 0) {
            measure();
        }
    }

    /** From here on, since there was a pause. */
    synchronized void measure() {
        since = clock.getAsLong();
        doneThen = latest.done();
    }

    synchronized Now now() {
        IntakeControl.Wish wish = control.wish();
        if (!latest.running()) {
            return new Now(
                    wish == IntakeControl.Wish.STOP ? State.STOPPED : State.IDLE,
                    latest.done(),
                    latest.total(),
                    null,
                    null);
        }
        State state = wish == IntakeControl.Wish.PAUSE ? State.PAUSED : State.WORKING;
        double seconds =
                (clock.getAsLong() - since) / (double) Duration.ofSeconds(1).toNanos();
        Double rate = state == State.PAUSED || latest.done() == doneThen || seconds <= 0
                ? null
                : (latest.done() - doneThen) / seconds;
        Long left = rate == null ? null : Math.round((latest.total() - latest.done()) / rate);
        return new Now(state, latest.done(), latest.total(), rate, left);
    }
}
