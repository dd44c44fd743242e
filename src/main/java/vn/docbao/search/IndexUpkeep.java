package vn.docbao.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.docbao.library.Articles;
import vn.docbao.library.IntakeProgress;
import vn.docbao.library.LibraryChanged;

/**
 * Keeps the index in step with the library: what changed is indexed after each batch of the intake, and what an index
 * lacks when the program starts is made good in the background. That adds to the index and never empties it, so that
 * searches meanwhile find what is there, and a stop in the middle loses nothing.
 */
@Component
class IndexUpkeep implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexUpkeep.class);

    /** Articles written since pieces of the index were last made one. */
    private static final int MUCH = 1_000;

    private final IndexFolder folder;
    private final ArticleIndexer indexer;
    private final Articles articles;
    private final AtomicInteger written = new AtomicInteger();
    private volatile boolean running;
    private volatile boolean intake;
    private volatile boolean failed;
    private volatile @Nullable Rebuilding rebuilding;
    private volatile @Nullable Thread worker;

    IndexUpkeep(IndexFolder folder, ArticleIndexer indexer, Articles articles) {
        this.folder = folder;
        this.indexer = indexer;
        this.articles = articles;
    }

    /** Null while the index is whole. */
    @Nullable
    Rebuilding rebuilding() {
        return rebuilding;
    }

    boolean whole() {
        return rebuilding == null && !failed;
    }

    /** Writes once more what an earlier failure left out: nothing else would before the next start. */
    void mend() {
        if (!failed || rebuilding != null) {
            return;
        }
        try {
            bringInStep(true, () -> false);
            failed = false;
            LOG.info("Mục lục tìm kiếm đã đủ");
        } catch (RuntimeException e) {
            failed("Vẫn chưa dựng lại được mục lục tìm kiếm, lần nhận bài sau sẽ làm lại", e);
        }
    }

    @EventListener
    void on(LibraryChanged change) {
        try {
            index(List.copyOf(change.articleIds()), () -> false);
            written.addAndGet(change.articleIds().size());
        } catch (RuntimeException e) {
            failed("Chưa ghi được các bài mới vào mục lục tìm kiếm, cuối lượt nhận bài sẽ làm lại", e);
        }
    }

    /** Articles that were deleted are in no event: they are looked for once the intake is over. */
    @EventListener
    void on(IntakeProgress progress) {
        intake = progress.running();
        if (intake) {
            folder.setUnsettled(true);
            return;
        }
        try {
            if (rebuilding == null && indexer.count() != articles.count()) {
                bringInStep(false, () -> false);
            }
        } catch (RuntimeException e) {
            failed("Chưa đối chiếu được mục lục tìm kiếm với kho bài, lần chạy sau sẽ làm lại", e);
        }
        mergeIfMuchWasWritten();
        settle();
    }

    @Override
    public void start() {
        running = true;
        boolean all = folder.unsettled();
        if (!all && indexer.count() == articles.count()) {
            return;
        }
        rebuilding = new Rebuilding(0, articles.count());
        worker = Thread.ofPlatform().name("index").start(() -> rebuild(all));
    }

    private void rebuild(boolean all) {
        try {
            LOG.info("Dựng lại mục lục tìm kiếm");
            bringInStep(all, () -> !running);
            if (running) {
                indexer.merge();
                LOG.info("Mục lục tìm kiếm đã đủ");
            }
        } catch (RuntimeException e) {
            failed("Chưa dựng lại được mục lục tìm kiếm, lần chạy sau sẽ làm lại", e);
        } finally {
            rebuilding = null;
            if (running) {
                settle();
            }
        }
    }

    /** @param all whether to write anew what the index has already */
    private void bringInStep(boolean all, BooleanSupplier stopped) {
        Set<Long> surplus = indexer.indexed();
        List<Long> wanted = articles.findIds(Limit.unlimited());
        List<Long> todo = new ArrayList<>();
        for (Long id : wanted) {
            if (!surplus.remove(id) || all) {
                todo.add(id);
            }
        }
        todo.addAll(surplus);
        index(todo, stopped);
    }

    private void index(List<Long> ids, BooleanSupplier stopped) {
        for (int from = 0; from < ids.size() && !stopped.getAsBoolean(); from += ArticleIndexer.BATCH) {
            int to = Math.min(ids.size(), from + ArticleIndexer.BATCH);
            indexer.index(new HashSet<>(ids.subList(from, to)));
            if (Thread.currentThread() == worker) {
                rebuilding = new Rebuilding(to, ids.size());
            }
        }
    }

    /** Each piece of the index costs every question anew: worth its time before thousands are asked. */
    void mergeIfMuchWasWritten() {
        if (written.get() < MUCH) {
            return;
        }
        written.set(0);
        try {
            indexer.merge();
        } catch (RuntimeException e) {
            LOG.warn("Chưa gộp được mục lục tìm kiếm, chỉ chậm hơn một chút", e);
        }
    }

    private void settle() {
        if (intake || rebuilding != null || failed) {
            return;
        }
        try {
            indexer.commit();
            folder.setUnsettled(false);
        } catch (RuntimeException e) {
            failed("Chưa ghi được mục lục tìm kiếm xuống đĩa, lần chạy sau sẽ dựng lại", e);
        }
    }

    private void failed(String what, RuntimeException e) {
        failed = true;
        folder.setUnsettled(true);
        LOG.error(what, e);
    }

    @Override
    public void stop() {
        running = false;
        Thread thread = worker;
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

    /** Started before files are taken in, and stopped after that was. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 2048;
    }
}
