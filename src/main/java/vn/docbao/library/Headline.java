package vn.docbao.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A title seen beside a story, and the library's article that it names when it has one. */
@Entity
public class Headline {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "headline_seq")
    @SequenceGenerator(name = "headline_seq", allocationSize = 200)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private SourceFile sourceFile;

    /** Order on its page, from 0. */
    @Column(nullable = false)
    private int position;

    @Column(nullable = false, length = 1000)
    private String title;

    /** The title folded: what it is matched by. */
    @Column(nullable = false, length = 1000)
    private String titleKey;

    @Column(length = 200)
    private @Nullable String listName;

    @Column(length = 200)
    private @Nullable String sectionName;

    private @Nullable LocalDateTime publishedAt;

    /** Whether its page relates it to the page's story. */
    @Column(nullable = false)
    private boolean related;

    /** What its link names, http or https. */
    @Column(length = 2000)
    private @Nullable String address;

    /** What the addresses of one story have in common: what it is matched by before its title. */
    @Column(length = 1000)
    private @Nullable String addressKey;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Article article;

    protected Headline() {}

    public Headline(
            SourceFile sourceFile,
            int position,
            String title,
            String titleKey,
            @Nullable String listName,
            @Nullable String sectionName,
            @Nullable LocalDateTime publishedAt,
            boolean related) {
        this.sourceFile = sourceFile;
        this.position = position;
        this.title = title;
        this.titleKey = titleKey;
        this.listName = listName;
        this.sectionName = sectionName;
        this.publishedAt = publishedAt;
        this.related = related;
    }

    public void setAddress(@Nullable String address, @Nullable String addressKey) {
        this.address = address;
        this.addressKey = addressKey;
    }

    public void setArticle(@Nullable Article article) {
        this.article = article;
    }

    public Long getId() {
        return id;
    }

    public SourceFile getSourceFile() {
        return sourceFile;
    }

    public int getPosition() {
        return position;
    }

    public String getTitle() {
        return title;
    }

    public String getTitleKey() {
        return titleKey;
    }

    public @Nullable String getListName() {
        return listName;
    }

    public @Nullable String getSectionName() {
        return sectionName;
    }

    public @Nullable LocalDateTime getPublishedAt() {
        return publishedAt;
    }

    public boolean isRelated() {
        return related;
    }

    public @Nullable String getAddress() {
        return address;
    }

    public @Nullable Article getArticle() {
        return article;
    }
}
