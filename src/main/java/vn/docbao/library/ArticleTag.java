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

/** That an article is about a topic, who says so, and how much it is (weight 0–1, an editor's topics 1). */
@Entity
public class ArticleTag {

    @Embeddable
    public record Key(
            @Column(name = "article_id") Long articleId,
            @Column(name = "tag_id") Long tagId) implements Serializable {}

    /** That a list of the topic shows the article of {@code x}: it is no copy, or what stands for it is not on the topic. */
    static final String SHOWN = " (x.id.articleId not in (select c.id from Article c where c.copyOfId is not null)"
            + " or not exists (select 1 from Article c join ArticleTag shown on shown.id.articleId = c.copyOfId"
            + " where c.id = x.id.articleId and shown.id.tagId = x.id.tagId))";

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

    protected ArticleTag() {}

    public ArticleTag(Article article, Tag tag, TagOrigin origin, double weight, int position) {
        this.id = new Key(article.getId(), tag.getId());
        this.article = article;
        this.tag = tag;
        this.origin = origin;
        this.weight = weight;
        this.position = position;
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
}
