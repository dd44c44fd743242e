package vn.docbao.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import org.hibernate.Length;

/**
 * The original of a source file, so that nothing is lost. Read only for the page that shows it, for export and for
 * extracting anew.
 */
@Entity
public class SourceContent {

    @Id
    private Long id;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private SourceFile sourceFile;

    /** The file's bytes, gzip. */
    @Column(nullable = false, length = Length.LONG32)
    private byte[] original;

    /** The text that {@link #spans} refers to. */
    @Column(nullable = false, length = Length.LONG32)
    private String text;

    /** JSON: [{line, from, to, fate, rule, story}]. */
    @Column(nullable = false, length = Length.LONG32)
    private String spans;

    /** Of the extraction's rules that made the spans. */
    @Column(nullable = false)
    private int rulesVersion;

    protected SourceContent() {}

    public SourceContent(SourceFile sourceFile, byte[] original, String text, String spans, int rulesVersion) {
        this.sourceFile = sourceFile;
        this.original = original;
        this.text = text;
        this.spans = spans;
        this.rulesVersion = rulesVersion;
    }

    /** The file has changed, or was read again with other rules. */
    public void replace(byte[] original, String text, String spans, int rulesVersion) {
        this.original = original;
        this.text = text;
        this.spans = spans;
        this.rulesVersion = rulesVersion;
    }

    /** Newer rules could make nothing else of it. */
    public void keep(int rulesVersion) {
        this.rulesVersion = rulesVersion;
    }

    public SourceFile getSourceFile() {
        return sourceFile;
    }

    public byte[] getOriginal() {
        return original;
    }

    public String getText() {
        return text;
    }

    public String getSpans() {
        return spans;
    }

    public int getRulesVersion() {
        return rulesVersion;
    }
}
