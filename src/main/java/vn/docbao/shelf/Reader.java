package vn.docbao.shelf;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Somebody who keeps things, known by nothing but a token in a cookie. */
@Entity(name = "ShelfReader")
@Table(name = "shelf_reader")
class Reader {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "shelf_reader_seq")
    @SequenceGenerator(name = "shelf_reader_seq", allocationSize = 10)
    private Long id;

    /** SHA-256 of the token: who reads the database cannot open anybody's shelf. */
    @Column(nullable = false, unique = true, length = 64)
    private String tokenHash;

    @Column(nullable = false)
    private LocalDate since;

    protected Reader() {}

    Reader(String tokenHash, LocalDate since) {
        this.tokenHash = tokenHash;
        this.since = since;
    }

    Long getId() {
        return id;
    }
}
