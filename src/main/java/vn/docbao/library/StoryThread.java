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

/** Articles of one event over days; each names its thread itself. */
@Entity
public class StoryThread {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "story_thread_seq")
    @SequenceGenerator(name = "story_thread_seq", allocationSize = 50)
    private Long id;

    /** Stable address, whatever articles come and go. */
    @Column(nullable = false, unique = true, length = 200)
    private String slug;

    @Column(nullable = false, length = 1000)
    private String name;

    /** How many it has, of copies only the one that lists show. */
    @Column(nullable = false)
    private int articles;

    @Column(nullable = false)
    private LocalDateTime firstAt;

    @Column(nullable = false)
    private LocalDateTime lastAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Article newest;

    protected StoryThread() {}

    public StoryThread(String slug) {
        this.slug = slug;
    }

    /** What it holds now; the article that is its newest stands at the end of the time it spans. */
    public void lay(String name, int articles, LocalDateTime firstAt, LocalDateTime lastAt, Article newest) {
        this.name = name;
        this.articles = articles;
        this.firstAt = firstAt;
        this.lastAt = lastAt;
        this.newest = newest;
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

    public LocalDateTime getFirstAt() {
        return firstAt;
    }

    public LocalDateTime getLastAt() {
        return lastAt;
    }

    public @Nullable Article getNewest() {
        return newest;
    }
}
