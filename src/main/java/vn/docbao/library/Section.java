package vn.docbao.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** A section of a newspaper ("Thế giới"). */
@Entity
public class Section {

    /** That a list of the section {@code s} shows its article {@code a}: it is no copy, or what stands for it is elsewhere. */
    static final String SHOWN = " (a.copyOfId is null or not exists ("
            + "select 1 from Article shown where shown.id = a.copyOfId and shown.section = s))";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "section_seq")
    @SequenceGenerator(name = "section_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, unique = true, length = 200)
    private String slug;

    @Column(nullable = false, length = 200)
    private String name;

    /** How many its list shows, as of the last intake's end; only the counting writes it. */
    @Column(nullable = false, insertable = false, updatable = false)
    private int articles;

    protected Section() {}

    public Section(String slug, String name) {
        this.slug = slug;
        this.name = name;
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

    public int getArticles() {
        return articles;
    }
}
