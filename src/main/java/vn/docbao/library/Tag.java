package vn.docbao.library;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A topic that articles share ("NATO"), named by an editor or found in the text. */
@Entity
@BatchSize(size = 200)
public class Tag {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tag_seq")
    @SequenceGenerator(name = "tag_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, unique = true, length = 200)
    private String slug;

    @Column(nullable = false, length = 200)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private TagKind kind = TagKind.UNKNOWN;

    /** How many its list shows, as of the last intake's end; only the counting writes it, many at a time. */
    @Column(nullable = false, insertable = false, updatable = false)
    private int articles;

    /** Of those, as {@link #articles}. */
    @Convert(converter = MonthCountsConverter.class)
    @Column(insertable = false, updatable = false, length = 500)
    private @Nullable MonthCounts months;

    protected Tag() {}

    public Tag(String slug, String name) {
        this.slug = slug;
        this.name = name;
    }

    /** Another spelling of the same slug: an editor's is preferred to one found in a text. */
    public void rename(String name) {
        this.name = name;
    }

    /** Another name with an address of its own; the former one is to lead there by a {@link TagAlias}. */
    public void rename(String slug, String name) {
        this.slug = slug;
        this.name = name;
    }

    public void setKind(TagKind kind) {
        this.kind = kind;
    }

    public Long getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    public TagKind getKind() {
        return kind;
    }

    public int getArticles() {
        return articles;
    }

    public @Nullable MonthCounts getMonths() {
        return months;
    }
}
