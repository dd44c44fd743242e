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
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** That an article is about a topic, who says so, and how much it is (weight 0–1, an editor's topics 1). */
@Entity
public class ArticleTag {

    @Embeddable
    public record Key(
            @Column(name = "article_id") Long articleId,
            @Column(name = "tag_id") Long tagId) implements Serializable {}

    @EmbeddedId
    private Key id;

    @MapsId("articleId")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Article article;

    @MapsId("tagId")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Tag tag;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private TagOrigin origin;

    @Column(nullable = false)
    private double weight;

    /** Order on the article's page, from 0. */
    @Column(nullable = false)
    private int position;

    /** Its place by time in the topic's list, null where the list shows another print of it. */
    private @Nullable LocalDateTime listedAt;

    protected ArticleTag() {}

    public ArticleTag(Article article, Tag tag, TagOrigin origin, double weight, int position) {
        this(article, article.getSortAt(), tag, origin, weight, position);
    }

    /** @param listedAt of an article that is not read for it */
    public ArticleTag(Article article, LocalDateTime listedAt, Tag tag, TagOrigin origin, double weight, int position) {
        this.id = new Key(article.getId(), tag.getId());
        this.article = article;
        this.tag = tag;
        this.origin = origin;
        this.weight = weight;
        this.position = position;
        this.listedAt = listedAt;
    }

    public Key getId() {
        return id;
    }

    public Article getArticle() {
        return article;
    }

    public Tag getTag() {
        return tag;
    }

    public TagOrigin getOrigin() {
        return origin;
    }

    public double getWeight() {
        return weight;
    }

    public int getPosition() {
        return position;
    }

    public @Nullable LocalDateTime getListedAt() {
        return listedAt;
    }
}
