package vn.docbao.reader;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import vn.docbao.library.IntakeProgress;

/**
 * Numbers the states of the library that pages show. A page that is rendered from its first to its last question within
 * one edition may be shown to others for as long as that edition lasts.
 *
 * <p>Each transaction that may have written ends the edition, once it has committed. Nothing is written otherwise, as the
 * pool does not commit by itself, so no event can be forgotten; what a transaction changed is not asked, so an edition may
 * end without need, which costs a rendering. Only what readers keep for themselves is on no page that everybody reads.
 *
 * <p>While files are taken in, transactions end several times a second. An edition that has ended is then shown until it
 * is a second old, and no longer than the intake: with its end, and ever after, readers see all that is stored.
 */
@Component
class Editions implements TransactionExecutionListener {

    /** Of transactions that write no more than a reader's own things. */
    private static final String OWN_THINGS = "vn.docbao.shelf.";

    private static final long A_SECOND = Duration.ofSeconds(1).toNanos();

    private final LongSupplier nanos;
    private final AtomicLong number = new AtomicLong();
    private volatile long since;
    private volatile boolean over;
    private volatile boolean intake;

    @Autowired
    Editions() {
        this(System::nanoTime);
    }

    /** @param nanos a clock that only goes forward */
    Editions(LongSupplier nanos) {
        this.nanos = nanos;
        this.since = nanos.getAsLong();
    }

    /** The number of the edition that readers are to see; it never falls. */
    long current() {
        if (over && (!intake || nanos.getAsLong() - since >= A_SECOND)) {
            next();
        }
        return number.get();
    }

    /** Something that pages show has changed and is there to be read. */
    void end() {
        if (intake) {
            over = true;
        } else {
            next();
        }
    }

    /** A change during this call falls before the new number, or is noted after the note of the last is gone. */
    private void next() {
        over = false;
        since = nanos.getAsLong();
        number.incrementAndGet();
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        if (!transaction.isReadOnly() && !transaction.getTransactionName().startsWith(OWN_THINGS)) {
            end();
        }
    }

    /** Heard after {@link IntakeLine}, whose line is on the front page. */
    @EventListener
    void on(IntakeProgress progress) {
        intake = progress.running();
        end();
    }
}
