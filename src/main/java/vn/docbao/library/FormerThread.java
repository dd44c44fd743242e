package vn.docbao.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** The address of a thread that went into another, or fell apart and leads nowhere. */
@Entity
public class FormerThread {

    @Id
    @Column(length = 200)
    private String slug;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable StoryThread thread;

    protected FormerThread() {}

    public FormerThread(String slug, @Nullable StoryThread thread) {
        this.slug = slug;
        this.thread = thread;
    }

    public String getSlug() {
        return slug;
    }

    public @Nullable StoryThread getThread() {
        return thread;
    }
}
