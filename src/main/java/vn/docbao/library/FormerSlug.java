package vn.docbao.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A slug an article once had. It leads to the article, and is never given away again even when the article is gone. */
@Entity
public class FormerSlug {

    @Id
    @Column(length = 200)
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Article article;

    protected FormerSlug() {}

    public FormerSlug(String slug, @Nullable Article article) {
        this.slug = slug;
        this.article = article;
    }

    public void setArticle(@Nullable Article article) {
        this.article = article;
    }

    public String getSlug() {
        return slug;
    }

    public @Nullable Article getArticle() {
        return article;
    }
}
