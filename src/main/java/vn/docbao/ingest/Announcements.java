package vn.docbao.ingest;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.ApplicationEventPublisher;
import vn.docbao.library.LibraryChanged;

/**
 * Tells of articles while the next ones are being connected: whoever hears of them, the index before all, has as much
 * to do as who tells. They are told one after the other, and all are when this is closed; who tells is one
 * ahead at most, so that a stop has little to wait for.
 */
final class Announcements implements AutoCloseable {

    private final ApplicationEventPublisher events;
    private CompletableFuture<Void> told = CompletableFuture.completedFuture(null);

    Announcements(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** @param articleIds of articles as they are committed */
    void announce(Collection<Long> articleIds) {
        if (!articleIds.isEmpty()) {
            LibraryChanged change = new LibraryChanged(Set.copyOf(articleIds));
            told.join();
            told = CompletableFuture.runAsync(() -> events.publishEvent(change), Announcements::start);
        }
    }

    private static void start(Runnable announcement) {
        Thread.ofPlatform().name("announcement").start(announcement);
    }

    @Override
    public void close() {
        told.join();
    }
}
