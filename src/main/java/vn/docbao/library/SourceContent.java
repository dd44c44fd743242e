package vn.docbao.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import org.hibernate.Length;

/**
 * The original of a source file, so that nothing is lost. Read only for the page that shows it, for export and for
 * extracting anew.
 */
@Entity
@Table(name = "packed_original")
public class SourceContent {

    @Id
    private Long id;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private SourceFile sourceFile;

    /** A {@link KeptOriginal}. */
    @Column(nullable = false, length = Length.LONG32)
    private byte[] packed;

    /** Of the extraction's rules that made the spans. */
    @Column(nullable = false)
    private int rulesVersion;

    protected SourceContent() {}

    /** @param packed a {@link KeptOriginal} */
    public SourceContent(SourceFile sourceFile, byte[] packed, int rulesVersion) {
        this.sourceFile = sourceFile;
        this.packed = packed;
        this.rulesVersion = rulesVersion;
    }

    /** The file has changed, or was read again with other rules. */
    public void replace(byte[] packed, int rulesVersion) {
        this.packed = packed;
        this.rulesVersion = rulesVersion;
    }

    /** Newer rules could make nothing else of it. */
    public void keep(int rulesVersion) {
        this.rulesVersion = rulesVersion;
    }

    public SourceFile getSourceFile() {
        return sourceFile;
    }

    public KeptOriginal unpack() {
        return KeptOriginal.unpack(packed);
    }

    public int getRulesVersion() {
        return rulesVersion;
    }
}
