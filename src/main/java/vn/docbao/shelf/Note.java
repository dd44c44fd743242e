package vn.docbao.shelf;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A passage that a reader marked, with or without words of their own. Names its article as a {@link Mark} does. */
@Entity
@Table(name = "shelf_note")
class Note {

    static final int LONGEST_QUOTE = 2000;
    static final int LONGEST_TEXT = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shelf_note_seq")
    @SequenceGenerator(name = "shelf_note_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false)
    private long readerId;

    @Column(nullable = false, length = 200)
    private String slug;

    @Column(nullable = false, length = 1000)
    private String headline;

    /** Index of the block of the text that the passage stands in. */
    @Column(nullable = false)
    private int passage;

    @Column(nullable = false, length = LONGEST_QUOTE)
    private String quote;

    @Column(nullable = false, length = LONGEST_TEXT)
    private String text;

    @Column(nullable = false)
    private LocalDateTime writtenAt;

    protected Note() {}

    Note(long readerId, String slug, String headline, int passage, String quote, String text, LocalDateTime writtenAt) {
        this.readerId = readerId;
        this.slug = slug;
        this.headline = headline;
        this.passage = passage;
        this.quote = quote;
        this.text = text;
        this.writtenAt = writtenAt;
    }
}
