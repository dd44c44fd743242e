package vn.docbao.reader;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.docbao.library.IntakeProgress;

/** Remembers how far the taking in of files is, for the line on the front page. */
@Component
class IntakeLine {

    private volatile @Nullable IntakeProgress latest;

    @EventListener
    void on(IntakeProgress progress) {
        latest = progress;
    }

    /** Null while nothing is being taken in. */
    @Nullable
    IntakeProgress running() {
        IntakeProgress progress = latest;
        return progress != null && progress.running() ? progress : null;
    }
}
