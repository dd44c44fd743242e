package vn.docbao.topic;

import jakarta.persistence.EntityManager;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.docbao.library.TopicStatistics;

/**
 * Keeps the statistics with the library: what was learned is written by the transaction that learned it, and read again
 * only when another wrote it.
 */
@Component
class StatisticsStore {

    /** To be raised when what is learned, or how it is written, changes: all articles are learned anew then. */
    private static final int FORMAT = 1;

    /** @param learnedThrough the last article that was learned */
    record Learned(Statistics statistics, long learnedThrough) {}

    /** How many articles are learned, and were when all topics were last chosen anew. */
    record Growth(int articles, int settledArticles) {}

    private final EntityManager entities;
    private @Nullable Statistics held;
    private long heldRevision = -1;

    StatisticsStore(EntityManager entities) {
        this.entities = entities;
    }

    synchronized Learned load() {
        TopicStatistics row = entities.find(TopicStatistics.class, TopicStatistics.ONLY);
        if (row == null || row.getFormat() != FORMAT) {
            held = null;
            return new Learned(Finder.noStatistics(), 0);
        }
        Statistics statistics = held;
        if (statistics == null || heldRevision != row.getRevision()) {
            statistics = read(row.getContent());
        }
        // Whoever learns now may fail to write it: until then it is nobody's.
        held = null;
        return new Learned(statistics, row.getLearnedThrough());
    }

    /** For looking things up; who learns takes them by {@link #load}. */
    synchronized Statistics look() {
        TopicStatistics row = entities.find(TopicStatistics.class, TopicStatistics.ONLY);
        if (row == null || row.getFormat() != FORMAT) {
            return Finder.noStatistics();
        }
        if (held == null || heldRevision != row.getRevision()) {
            held = read(row.getContent());
            heldRevision = row.getRevision();
        }
        return held;
    }

    synchronized void save(Statistics statistics, long learnedThrough) {
        TopicStatistics row = row();
        row.learn(FORMAT, statistics.articles(), learnedThrough, write(statistics));
        entities.flush();
        entities.detach(row);
        held = statistics;
        heldRevision = row.getRevision();
    }

    Growth growth() {
        return entities.createQuery("select s.articles, s.settledArticles from TopicStatistics s", Object[].class)
                .getResultStream()
                .findFirst()
                .map(row -> new Growth((int) row[0], (int) row[1]))
                .orElse(new Growth(0, 0));
    }

    void settle(int articles) {
        row().settle(articles);
    }

    private TopicStatistics row() {
        TopicStatistics row = entities.find(TopicStatistics.class, TopicStatistics.ONLY);
        if (row == null) {
            row = new TopicStatistics();
            entities.persist(row);
        }
        return row;
    }

    static byte[] write(Statistics statistics) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast, 1 << 16))) {
            statistics.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    static Statistics read(byte[] content) {
        Statistics statistics = Finder.noStatistics();
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(content)), 1 << 16))) {
            statistics.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return statistics;
    }
}
