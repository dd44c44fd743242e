package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.SimpleTransactionStatus;
import vn.docbao.library.IntakeProgress;

class EditionsTest {

    private final AtomicLong nanos = new AtomicLong();
    private final Editions editions = new Editions(nanos::get);

    @Test
    void whatWasWrittenEndsTheEdition() {
        long before = editions.current();
        assertThat(editions.current()).isEqualTo(before);
        commit("");
        assertThat(editions.current()).isGreaterThan(before);
    }

    @Test
    void whatWasOnlyReadOrIsAReadersOwnDoesNot() {
        long before = editions.current();
        commit("vn.docbao.shelf.Shelf.save");
        editions.afterCommit(
                new SimpleTransactionStatus() {
                    @Override
                    public boolean isReadOnly() {
                        return true;
                    }
                },
                null);
        assertThat(editions.current()).isEqualTo(before);
    }

    @Test
    void aCommitThatPerhapsFailedCountsAsOne() {
        long before = editions.current();
        editions.afterCommit(new SimpleTransactionStatus(), new IllegalStateException("connection lost"));
        assertThat(editions.current()).isGreaterThan(before);
    }

    @Test
    void whileFilesAreTakenInAnEditionLastsASecond() {
        editions.on(new IntakeProgress(0, 3_000));
        pass(Duration.ofSeconds(5));
        commit("");
        long edition = editions.current();
        commit("");
        pass(Duration.ofMillis(999));
        assertThat(editions.current()).isEqualTo(edition);
        pass(Duration.ofMillis(1));
        assertThat(editions.current()).isGreaterThan(edition);
    }

    @Test
    void withTheEndOfTheIntakeAllIsSeen() {
        editions.on(new IntakeProgress(0, 3_000));
        long edition = editions.current();
        commit("");
        editions.on(new IntakeProgress(3_000, 3_000));
        assertThat(editions.current()).isGreaterThan(edition);
        // What goes on behind it too: related stories and threads.
        long after = editions.current();
        commit("");
        assertThat(editions.current()).isGreaterThan(after);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private void commit(String transaction) {
        editions.afterCommit(
                new SimpleTransactionStatus() {
                    @Override
                    public String getTransactionName() {
                        return transaction;
                    }
                },
                null);
    }
}
