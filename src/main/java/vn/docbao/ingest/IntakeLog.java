package vn.docbao.ingest;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells in the log what becomes of files. A few are told one by one; thousands would bury where to read and what went
 * wrong, so of them it tells how far it is, and the first that could not be read. The ledger knows them all.
 */
final class IntakeLog {

    /** As many as are taken in before the first page is served. */
    static final int FEW = 200;

    static final int PROBLEMS = 20;
    private static final long EVERY = Duration.ofSeconds(10).toNanos();

    private static final Logger LOG = LoggerFactory.getLogger(IntakeLog.class);

    private final LongSupplier nanos;
    private long told;
    private int problems;

    /** @param nanos a clock */
    IntakeLog(LongSupplier nanos) {
        this.nanos = nanos;
        this.told = nanos.getAsLong();
    }

    /** @param total of the run's files, as far as is known */
    void file(Offer offer, Outcome outcome, int total) {
        if (outcome.unchanged()) {
            return;
        }
        boolean problem = IntakeReport.notRead(outcome.status());
        if (total <= FEW || problem && problems < PROBLEMS) {
            LOG.info(
                    "{}: {}, {} bài, {} tít{}",
                    offer.printable(),
                    IntakeReport.words(outcome.status()),
                    outcome.articles(),
                    outcome.headlines(),
                    outcome.detail() == null ? "" : " (" + outcome.detail() + ")");
        } else if (problem && problems == PROBLEMS) {
            LOG.info("Còn tệp khác không đọc được: xem sổ nhận bài ở /nhap/so");
        }
        if (problem) {
            problems++;
        }
    }

    void progress(int done, int total) {
        long now = nanos.getAsLong();
        if (total > FEW && now - told >= EVERY) {
            told = now;
            LOG.info("Đang nhận bài: {} trên {} tệp", done, total);
        }
    }
}
