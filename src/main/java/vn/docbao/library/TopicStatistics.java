package vn.docbao.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.Length;

/** What was learned from the articles' texts to find topics by: one row. */
@Entity
public class TopicStatistics {

    public static final int ONLY = 1;

    @Id
    private int id = ONLY;

    /** Raised with each change. */
    @Column(nullable = false)
    private long revision;

    /** The format of {@link #content}. */
    @Column(nullable = false)
    private int format;

    /** How many articles were learned. */
    @Column(nullable = false)
    private int articles;

    /** Articles up to this id are learned. */
    @Column(nullable = false)
    private long learnedThrough;

    /** How many articles were learned when all topics were last chosen anew. */
    @Column(nullable = false)
    private int settledArticles;

    @Column(nullable = false, length = Length.LONG32)
    private byte[] content = {};

    public void learn(int format, int articles, long learnedThrough, byte[] content) {
        this.revision++;
        this.format = format;
        this.articles = articles;
        this.learnedThrough = learnedThrough;
        this.content = content;
    }

    public void settle(int articles) {
        this.settledArticles = articles;
    }

    public long getRevision() {
        return revision;
    }

    public int getFormat() {
        return format;
    }

    public long getLearnedThrough() {
        return learnedThrough;
    }

    public byte[] getContent() {
        return content;
    }
}
