package vn.docbao.library;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file that was offered, and what became of it. */
@Entity
public class SourceFile {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "source_file_seq")
    @SequenceGenerator(name = "source_file_seq", allocationSize = 50)
    private Long id;

    /** The file's path, or {@code archive!entry}. */
    @Column(nullable = false, unique = true, length = 2000)
    private String origin;

    /** Hex; null where the bytes could not be read. */
    @Column(length = 64)
    private @Nullable String sha256;

    @Column(length = 40)
    private @Nullable String charset;

    /** Bytes. */
    @Column(nullable = false)
    private long size;

    /** When the file itself was last changed, as the file system says. */
    private @Nullable Instant modifiedAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private SourceStatus status;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable SourceFile duplicateOf;

    /** The archive it stands in. */
    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable SourceFile archive;

    /** For logs and the administrator: what went wrong, or what was repaired. */
    @Column(length = 2000)
    private @Nullable String detail;

    @Column(nullable = false)
    private int articleCount;

    @Column(nullable = false)
    private int headlineCount;

    /**
     * Whether its articles and headlines have their topics and links to others. Stored with them as not connected, so
     * that an end of the program between storing and connecting is noticed at the next start.
     */
    @Column(nullable = false)
    private boolean connected = true;

    @Column(nullable = false)
    private Instant takenInAt;

    @ElementCollection
    @CollectionTable(name = "doubt", joinColumns = @JoinColumn(name = "source_file_id"))
    @Column(name = "kind", nullable = false, length = 20)
    @Enumerated(EnumType.STRING)
    private Set<Doubt> doubts = new HashSet<>();

    protected SourceFile() {}

    public SourceFile(String origin) {
        this.origin = origin;
        this.status = SourceStatus.FAILED;
        this.takenInAt = Instant.now();
    }

    /** What the file was when it was looked at. */
    public void describe(@Nullable String sha256, long size, @Nullable Instant modifiedAt) {
        this.sha256 = sha256;
        this.size = size;
        this.modifiedAt = modifiedAt;
    }

    /** Records the outcome; details longer than the column are cut. */
    public void conclude(SourceStatus status, @Nullable String detail) {
        this.status = status;
        this.detail = detail == null || detail.length() <= 2000 ? detail : detail.substring(0, 2000);
        this.takenInAt = Instant.now();
    }

    public void setCharset(@Nullable String charset) {
        this.charset = charset;
    }

    public void setDuplicateOf(@Nullable SourceFile duplicateOf) {
        this.duplicateOf = duplicateOf;
    }

    public void setArchive(SourceFile archive) {
        this.archive = archive;
    }

    public void count(int articles, int headlines) {
        this.articleCount = articles;
        this.headlineCount = headlines;
    }

    /** Replaces what was doubted before. */
    public void judge(Set<Doubt> doubts) {
        this.doubts.retainAll(doubts);
        this.doubts.addAll(doubts);
    }

    public void setConnected(boolean connected) {
        this.connected = connected;
    }

    public Long getId() {
        return id;
    }

    public String getOrigin() {
        return origin;
    }

    public @Nullable String getSha256() {
        return sha256;
    }

    public @Nullable String getCharset() {
        return charset;
    }

    public long getSize() {
        return size;
    }

    public @Nullable Instant getModifiedAt() {
        return modifiedAt;
    }

    public SourceStatus getStatus() {
        return status;
    }

    public @Nullable SourceFile getDuplicateOf() {
        return duplicateOf;
    }

    public @Nullable SourceFile getArchive() {
        return archive;
    }

    public @Nullable String getDetail() {
        return detail;
    }

    public int getArticleCount() {
        return articleCount;
    }

    public int getHeadlineCount() {
        return headlineCount;
    }

    public boolean isConnected() {
        return connected;
    }

    public Instant getTakenInAt() {
        return takenInAt;
    }
}
