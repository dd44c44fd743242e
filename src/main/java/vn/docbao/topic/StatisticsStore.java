package vn.docbao.topic;

import jakarta.persistence.EntityManager;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.docbao.library.Articles;
import vn.docbao.library.TopicStatistics;

/**
 * Keeps the statistics with the library. They are megabytes, so what is learned is held in memory first and written when
 * it has doubled, and before all topics are chosen anew. Learning reads what is stored: what an end of the program
 * loses of it is learned again, being behind {@link Learned#learnedThrough}.
 */
@Component
class StatisticsStore {

    /** To be raised when what is learned, or how it is written, changes: all articles are learned anew then. */
    private static final int FORMAT = 1;

    /** @param learnedThrough the last article that was learned */
    record Learned(Statistics statistics, long learnedThrough) {}

    /** How many articles are learned, were when all topics were last chosen anew, and are not learned yet. */
    record Growth(int articles, int settledArticles, long unlearned) {}

    private record Row(int format, long revision, int articles, int settledArticles, long learnedThrough) {

        static final Row NONE = new Row(FORMAT, -1, 0, 0, 0);
    }

    private record Stored(int format, long revision, long learnedThrough) {}

    /** Articles that are cheaper to learn again than to write the statistics for. */
    private static final int FEW = 1_000;

    private final EntityManager entities;
    private final Articles articles;
    /** Of a large library dozens of megabytes, which it gives back where none has been taken in for minutes. */
    private SoftReference<Learned> held = new SoftReference<>(null);

    private long heldRevision = -1;
    private int written;

    StatisticsStore(EntityManager entities, Articles articles) {
        this.entities = entities;
        this.articles = articles;
    }

    /** For who learns, and gives them back by {@link #hold}. */
    synchronized Learned load() {
        Learned learned = look();
        // Whoever learns may fail half-way: until they are given back they are nobody's.
        held.clear();
        return learned;
    }

    /** For looking things up. */
    synchronized Learned look() {
        Stored stored = stored();
        Learned learned = held.get();
        if (stored == null || stored.format() != FORMAT) {
            if (learned == null || heldRevision >= 0) {
                learned = keep(new Learned(new Statistics(), 0), -1);
            }
        } else if (learned == null || heldRevision != stored.revision()) {
            learned = keep(new Learned(read(content()), stored.learnedThrough()), stored.revision());
        }
        return learned;
    }

    private Learned keep(Learned learned, long revision) {
        held = new SoftReference<>(learned);
        heldRevision = revision;
        written = learned.statistics().articles();
        return learned;
    }

    synchronized void hold(Learned learned) {
        held = new SoftReference<>(learned);
        if (learned.statistics().articles() - written >= Math.max(FEW, written)) {
            write(learned);
        }
    }

    /** Writes what is held and not yet written. */
    synchronized void write() {
        Learned learned = held.get();
        if (learned != null && learned.statistics().articles() != written) {
            write(learned);
        }
    }

    private void write(Learned learned) {
        TopicStatistics row = row();
        row.learn(FORMAT, learned.statistics().articles(), learned.learnedThrough(), write(learned.statistics()));
        entities.flush();
        entities.detach(row);
        heldRevision = row.getRevision();
        written = learned.statistics().articles();
    }

    /** Without the content, megabytes that would be held, and compared at each flush. */
    private @Nullable Stored stored() {
        return entities.createQuery(
                        "select s.format, s.revision, s.learnedThrough from TopicStatistics s", Stored.class)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private byte[] content() {
        return entities.createQuery("select s.content from TopicStatistics s", byte[].class)
                .getSingleResult();
    }

    synchronized Growth growth() {
        Row row = entities.createQuery(
                        "select s.format, s.revision, s.articles, s.settledArticles, s.learnedThrough from TopicStatistics s",
                        Row.class)
                .getResultStream()
                .findFirst()
                .orElse(Row.NONE);
        // What is held may be ahead of what is written; what others wrote is ahead of what is held.
        Learned learned = held.get();
        boolean ours = learned != null && heldRevision == (row.format() == FORMAT ? row.revision() : -1);
        int known = ours ? learned.statistics().articles() : row.articles();
        long through = ours ? learned.learnedThrough() : row.learnedThrough();
        return new Growth(known, row.settledArticles(), articles.countAfter(through));
    }

    void settle(int articles) {
        TopicStatistics row = row();
        row.settle(articles);
        entities.flush();
        entities.detach(row);
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
        Statistics statistics = new Statistics();
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(content)), 1 << 16))) {
            statistics.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return statistics;
    }
}
