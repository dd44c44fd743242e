package vn.docbao.reader;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.docbao.library.IntakeProgress;

/** Remembers how far the taking in of files is, for the line on the front page. */
@Component
class IntakeLine {

    private volatile @Nullable IntakeProgress latest;

    /** Before the end of the {@link Editions edition} is told: the next one shows the new line. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
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
