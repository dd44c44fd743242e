package vn.docbao.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** That an article leads on to another, how strongly, and the reason shown to people. */
@Entity
public class RelatedArticle {

    @Embeddable
    public record Key(
            @Column(name = "from_id") Long fromId,
            @Column(name = "to_id") Long toId) implements Serializable {}

    @EmbeddedId
    private Key id;

    @MapsId("fromId")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article from;

    @MapsId("toId")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article to;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Relation kind;

    /** Higher is closer; comparable within one kind. */
    @Column(nullable = false)
    private double score;

    /** What both have in common, as data ("NATO, Volodymyr Zelensky"); the reader puts it in words. */
    @Column(nullable = false, length = 500)
    private String reason;

    /** How much of both texts is the same, in percent; null when little is, or nothing is known of it. */
    private @Nullable Short likeness;

    protected RelatedArticle() {}

    public RelatedArticle(
            Article from, Article to, Relation kind, double score, String reason, @Nullable Integer likeness) {
        this.id = new Key(from.getId(), to.getId());
        this.from = from;
        this.to = to;
        this.kind = kind;
        this.score = score;
        this.reason = reason;
        this.likeness = likeness == null ? null : likeness.shortValue();
    }

    public Key getId() {
        return id;
    }

    public Article getFrom() {
        return from;
    }

    public Article getTo() {
        return to;
    }

    public Relation getKind() {
        return kind;
    }

    public double getScore() {
        return score;
    }

    public String getReason() {
        return reason;
    }

    public @Nullable Short getLikeness() {
        return likeness;
    }
}
