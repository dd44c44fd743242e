package vn.docbao.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Another name of a topic ("Hoa Kỳ" of "Mỹ"), whose address leads to the topic's. */
@Entity
public class TagAlias {

    @Id
    @Column(length = 200)
    private String slug;

    @Column(nullable = false, length = 200)
    private String name;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Tag tag;

    protected TagAlias() {}

    public TagAlias(String slug, String name, Tag tag) {
        this.slug = slug;
        this.name = name;
        this.tag = tag;
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    public Tag getTag() {
        return tag;
    }
}
