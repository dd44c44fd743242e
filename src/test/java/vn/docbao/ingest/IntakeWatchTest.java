package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.docbao.ingest.IntakeWatch.State;
import vn.docbao.library.IntakeProgress;

class IntakeWatchTest {

    private static final long SECOND = 1_000_000_000;

    private final AtomicLong now = new AtomicLong();
    private final IntakeControl control = new IntakeControl();
    private final IntakeWatch watch = new IntakeWatch(control, now::get);

    @Test
    void tellsHowFastItGoesAndHowLongItTakes() {
        watch.on(new IntakeProgress(0, 300));
        now.addAndGet(10 * SECOND);
        watch.on(new IntakeProgress(100, 300));
        assertThat(watch.now()).isEqualTo(new IntakeWatch.Now(State.WORKING, 100, 300, 10.0, 20L));
    }

    @Test
    void aPauseDoesNotMakeItSlower() {
        watch.on(new IntakeProgress(0, 300));
        now.addAndGet(10 * SECOND);
        watch.on(new IntakeProgress(100, 300));
        control.pause();
        now.addAndGet(1_000 * SECOND);
        assertThat(watch.now()).isEqualTo(new IntakeWatch.Now(State.PAUSED, 100, 300, null, null));
        watch.measure();
        control.goOn();
        now.addAndGet(5 * SECOND);
        watch.on(new IntakeProgress(150, 300));
        assertThat(watch.now()).isEqualTo(new IntakeWatch.Now(State.WORKING, 150, 300, 10.0, 15L));
    }

    @Test
    void beforeTheFirstFilesNothingIsClaimed() {
        assertThat(watch.now().state()).isEqualTo(State.IDLE);
        watch.on(new IntakeProgress(0, 300));
        assertThat(watch.now()).isEqualTo(new IntakeWatch.Now(State.WORKING, 0, 300, null, null));
    }

    @Test
    void aRunThatWasStoppedIsNotOneThatIsDone() {
        watch.on(new IntakeProgress(0, 300));
        control.stop();
        watch.on(new IntakeProgress(0, 0));
        assertThat(watch.now().state()).isEqualTo(State.STOPPED);
        control.begin();
        watch.on(new IntakeProgress(2, 2));
        assertThat(watch.now().state()).isEqualTo(State.IDLE);
    }
}
