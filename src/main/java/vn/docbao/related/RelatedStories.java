package vn.docbao.related;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.docbao.library.CopiesChosen;
import vn.docbao.library.RelatedArticles;
import vn.docbao.search.ArticleSearch;

/**
 * Leads each article on to others: those that its page puts beside it, copies, other reports of the event, what is
 * like it, and the thread of its event. That is worked out from a list of what is still to do, behind the taking in of files: pages do not wait for
 * it, and an end in the middle is made good by the next run.
 */
@Component
public class RelatedStories {

    private static final int AT_ONCE = 200;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Todo todo;
    private final SignatureStore signatures;
    private final Readings readings;
    private final Relating relating;
    private final Threads threads;
    private final RelatedArticles relatedArticles;
    private final ArticleSearch search;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    RelatedStories(
            Todo todo,
            SignatureStore signatures,
            Readings readings,
            Relating relating,
            Threads threads,
            RelatedArticles relatedArticles,
            ArticleSearch search,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.todo = todo;
        this.signatures = signatures;
        this.readings = readings;
        this.relating = relating;
        this.threads = threads;
        this.relatedArticles = relatedArticles;
        this.search = search;
        this.transaction = transaction;
        this.events = events;
    }

    /** The files' articles are new or have changed; part of the caller's transaction. */
    public void expect(Collection<Long> fileIds) {
        todo.addOfFiles(fileIds);
    }

    /** These have other topics than before; part of the caller's transaction. */
    public void expectArticles(Collection<Long> articleIds) {
        todo.add(articleIds);
    }

    /** The articles are about to go; part of the caller's transaction. */
    public void forget(Collection<Long> articleIds) {
        todo.addCopiesOf(articleIds);
        threads.forget(articleIds);
        relatedArticles.deleteFrom(articleIds);
        relatedArticles.deleteTo(articleIds);
    }

    /**
     * Works out what is still to do, a few hundred articles a transaction, and then lays the threads. The index must know
     * the articles: while it is being built anew nothing is done, which {@link #rest} makes good, and while it cannot be
     * written nothing either.
     *
     * @param stopped asked before each transaction
     */
    public void relate(BooleanSupplier stopped) {
        search.mend();
        if (!stopped.getAsBoolean() && search.whole()) {
            relateAll(stopped);
        }
    }

    private void relateAll(BooleanSupplier stopped) {
        Relating.Run run = relating.begin();
        // The next are read while what was read before is compared and written.
        CompletableFuture<Reading> ahead = readBehind(0);
        try {
            while (!stopped.getAsBoolean() && search.whole()) {
                Reading reading = ahead.join();
                List<Long> ids = reading.articleIds();
                if (ids.isEmpty()) {
                    transaction.executeWithoutResult(status -> threads.lay());
                    return;
                }
                ahead = readBehind(ids.getLast());
                transaction.executeWithoutResult(status -> {
                    relating.relate(reading, signatures.index(), run);
                    todo.done(ids);
                    threads.expect(ids);
                });
                events.publishEvent(new CopiesChosen());
            }
        } finally {
            ahead.handle((reading, failure) -> reading).join();
        }
    }

    /** The next of what is still to do behind an article; none where nothing is. */
    private CompletableFuture<Reading> readBehind(long articleId) {
        List<Long> next = todo.next(articleId, AT_ONCE);
        return next.isEmpty()
                ? CompletableFuture.completedFuture(Reading.NONE)
                : CompletableFuture.supplyAsync(
                        () -> transaction.execute(status -> readings.read(next)),
                        reading -> Thread.ofPlatform().name("relating").start(reading));
    }

    /** Whether something is still to do. */
    public boolean pending() {
        return !todo.next(0, 1).isEmpty() || threads.pending();
    }

    /** Works out what is still to do once the index is whole; returns when that is done. */
    public void rest(BooleanSupplier stopped) {
        try {
            while (search.rebuilding() != null && !stopped.getAsBoolean()) {
                Thread.sleep(BETWEEN_LOOKS);
            }
            relate(stopped);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
