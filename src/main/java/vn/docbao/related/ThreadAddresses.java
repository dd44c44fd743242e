package vn.docbao.related;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.docbao.library.StoryThreads;
import vn.docbao.text.Slug;

/** Gives threads addresses that lead to no other, and leads from those of threads that are no more. */
@Component
class ThreadAddresses {

    private static final String NAMELESS = "dong-su-kien";

    private final JdbcTemplate jdbc;
    private final StoryThreads threads;

    ThreadAddresses(JdbcTemplate jdbc, StoryThreads threads) {
        this.jdbc = jdbc;
        this.threads = threads;
    }

    /** A thread that fell apart and comes back under its name has its address again. */
    String of(String name) {
        String base = Slug.of(name).isEmpty() ? NAMELESS : Slug.of(name);
        String slug = base;
        for (int number = 2; !threads.findTakenSlugs(List.of(slug)).isEmpty(); number++) {
            slug = base + "-" + number;
        }
        jdbc.update("delete from former_thread where slug = ?", slug);
        return slug;
    }

    /** @param successor the thread that most of its articles went to; null when they are in none */
    void retire(long thread, @Nullable Long successor) {
        jdbc.update("update former_thread set thread_id = ? where thread_id = ?", successor, thread);
        jdbc.update(
                "insert into former_thread (slug, thread_id) select slug, cast(? as bigint) from story_thread where id = ?",
                successor,
                thread);
        jdbc.update("delete from story_thread where id = ?", thread);
    }
}
