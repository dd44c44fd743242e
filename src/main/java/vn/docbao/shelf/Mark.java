package vn.docbao.shelf;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a reader did with one article. It names the article by its slug, which is never given away again, and keeps its
 * headline: a mark outlives the article.
 */
@Entity
@Table(name = "shelf_mark")
class Mark {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shelf_mark_seq")
    @SequenceGenerator(name = "shelf_mark_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private long readerId;

    @Column(nullable = false, length = 200)
    private String slug;

    @Column(nullable = false, length = 1000)
    private String headline;

    private @Nullable LocalDateTime savedAt;

    private @Nullable LocalDateTime readAt;

    /** Index of the block of the text that was read last, 0 at the beginning. */
    @Column(nullable = false)
    private int passage;

    protected Mark() {}

    Mark(long readerId, String slug, String headline) {
        this.readerId = readerId;
        this.slug = slug;
        this.headline = headline;
    }

    void saved(@Nullable LocalDateTime at) {
        savedAt = at;
    }

    void read(@Nullable LocalDateTime at) {
        readAt = at;
    }

    void reached(int passage) {
        this.passage = passage;
    }

    /** Whether nothing is left to remember. */
    boolean isEmpty() {
        return savedAt == null && readAt == null && passage == 0;
    }
}
