package vn.docbao.ingest;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.docbao.library.Articles;
import vn.docbao.library.Headlines;
import vn.docbao.library.SourceFiles;
import vn.docbao.related.RelatedStories;
import vn.docbao.topic.FoundTopics;
import vn.docbao.topic.ListCounts;
import vn.docbao.topic.TopicsFile;

/**
 * Leads headlines to articles and gives articles their topics, then their related stories. Which files still need it is
 * a column that is stored with them, so an end between storing and connecting is made good by the next start.
 */
@Component
class Connector {

    private static final Logger LOG = LoggerFactory.getLogger(Connector.class);
    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;
    private final SourceFiles files;
    private final Articles articles;
    private final Headlines headlines;
    private final TopicsFile topicsFile;
    private final FoundTopics topics;
    private final ListCounts lists;
    private final RelatedStories related;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Connector(
            JdbcTemplate jdbc,
            SourceFiles files,
            Articles articles,
            Headlines headlines,
            TopicsFile topicsFile,
            FoundTopics topics,
            ListCounts lists,
            RelatedStories related,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.files = files;
        this.articles = articles;
        this.headlines = headlines;
        this.topicsFile = topicsFile;
        this.topics = topics;
        this.lists = lists;
        this.related = related;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * Connects all that is not yet, and announces each article with the topics that it keeps: once, and again at the end
     * where a topic of it is spelled otherwise since. A failure is logged and left to the next run.
     */
    void connect(BooleanSupplier stopped) {
        NavigableSet<Long> changed = new TreeSet<>();
        try (Announcements announcements = new Announcements(events)) {
            try {
                changed.addAll(transaction.execute(status -> {
                    Collection<Long> renamed = topicsFile.apply();
                    related.expectArticles(renamed);
                    return renamed;
                }));
                List<Long> batch = unconnected(0);
                while (!batch.isEmpty() && !stopped.getAsBoolean()) {
                    List<Long> fileIds = batch;
                    changed.addAll(transaction.execute(status -> connect(fileIds)));
                    batch = unconnected(batch.getLast());
                }
                settle(changed, announcements, stopped);
                lists.count(stopped);
            } catch (RuntimeException e) {
                LibraryClosed.check(e);
                LOG.error("Chưa nối được các bài với nhau, lần chạy sau sẽ làm lại", e);
            }
            announcements.announce(changed);
        }
    }

    /** Relates what is still to relate, once topics are settled: they say why two stories belong together. */
    void relate(BooleanSupplier stopped) {
        relate(related::relate, stopped);
    }

    /** As {@link #relate}, once the index is whole if it is being built anew. */
    void rest(BooleanSupplier stopped) {
        relate(related::rest, stopped);
    }

    /** Copies leave lists, which are counted anew then. */
    private void relate(Consumer<BooleanSupplier> work, BooleanSupplier stopped) {
        try {
            work.accept(stopped);
            lists.count(stopped);
        } catch (RuntimeException e) {
            LibraryClosed.check(e);
            LOG.error("Chưa tìm được bài liên quan, lần chạy sau sẽ làm lại", e);
        }
    }

    /**
     * Chooses all topics anew when enough was learned.
     *
     * @param changed without those that were announced in the end
     */
    private void settle(NavigableSet<Long> changed, Announcements announcements, BooleanSupplier stopped) {
        boolean unsettled = transaction.execute(status -> topics.unsettled());
        Set<Long> renamed = new HashSet<>();
        long after = 0;
        while (unsettled && !stopped.getAsBoolean()) {
            long from = after;
            FoundTopics.Part part = transaction.execute(status -> {
                FoundTopics.Part chosen = topics.settle(from);
                related.expectArticles(chosen.changed());
                return chosen;
            });
            changed.addAll(part.changed());
            Set<Long> settled = changed.headSet(part.last(), true);
            announcements.announce(settled);
            settled.clear();
            renamed.addAll(part.renamed());
            after = part.last();
            unsettled = after > 0;
        }
        changed.addAll(renamed);
    }

    /** Not asked of a repository: a start with nothing new would have to make it first. */
    private List<Long> unconnected(long after) {
        return jdbc.queryForList(
                "select id from source_file where connected = false and id > ? order by id fetch first ? rows only",
                Long.class,
                after,
                BATCH);
    }

    private Set<Long> connect(List<Long> fileIds) {
        headlines.resolve(fileIds);
        List<Long> articleIds = articles.findIdsOfFiles(fileIds);
        Set<Long> changed = new HashSet<>(articleIds);
        changed.addAll(topics.refresh(articleIds));
        lists.changed(articleIds);
        related.expect(fileIds);
        files.markConnected(fileIds);
        return changed;
    }
}
