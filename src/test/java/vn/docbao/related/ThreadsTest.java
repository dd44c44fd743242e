package vn.docbao.related;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.docbao.library.Article;
import vn.docbao.library.ArticleRole;
import vn.docbao.library.Relation;
import vn.docbao.library.SourceFile;
import vn.docbao.text.Fold;
import vn.docbao.text.Slug;

/** Threads as they are laid of the links that relating writes. */
@SpringBootTest(
        classes = ThreadsTest.Site.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.datasource.url=jdbc:h2:mem:threads;DB_CLOSE_DELAY=-1")
class ThreadsTest {

    /** The laying of threads and what it stands on, without the index. */
    @EnableAutoConfiguration
    @AutoConfigurationPackage(basePackages = "vn.docbao.library")
    @Import({Threads.class, ThreadStore.class, ThreadAddresses.class})
    static class Site {}

    @Autowired
    Threads threads;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final Map<String, Long> ids = new HashMap<>();

    @BeforeEach
    void clear() {
        transaction.executeWithoutResult(status -> List.of(
                        "thread_todo",
                        "related_todo",
                        "related_article",
                        "former_thread",
                        "story_thread",
                        "article",
                        "source_file")
                .forEach(table -> jdbc.update("delete from " + table)));
    }

    @Test
    void threeReportsOfTwoDaysAreAThreadNamedByTheOneMostTied() {
        story("Lũ lên", 1);
        story("Đỉnh lũ qua cầu", 2);
        story("Nước rút", 3);
        event("Đỉnh lũ qua cầu", "Lũ lên");
        event("Đỉnh lũ qua cầu", "Nước rút");
        event("Lũ lên", "Nước rút");
        link("Đỉnh lũ qua cầu", "Nước rút", Relation.SAME_EVENT, 0.9, null);
        lay();
        assertThat(thread("Nước rút")).isEqualTo("dinh-lu-qua-cau");
        assertThat(threads()).containsExactly("dinh-lu-qua-cau 3");
        assertThat(jdbc.queryForObject(
                        "select a.headline from story_thread t join article a on a.id = t.newest_id", String.class))
                .isEqualTo("Nước rút");
        assertThat(threads.pending()).isFalse();
    }

    @Test
    void twoReportsOrOneDayAreNoThread() {
        story("Bài một", 1);
        story("Bài hai", 1);
        story("Bài ba", 1);
        events("Bài một", "Bài hai", "Bài ba");
        story("Tin một", 1);
        story("Tin hai", 2);
        events("Tin một", "Tin hai");
        lay();
        assertThat(threads()).isEmpty();
    }

    @Test
    void copiesCountOnceAndUndatedReportsDoNotCount() {
        story("Lũ lên", 1);
        story("Nước rút", 2);
        story("Nước rút, bản khác", 2);
        story("Không ngày", null);
        events("Lũ lên", "Nước rút", "Nước rút, bản khác", "Không ngày");
        copy("Nước rút, bản khác", "Nước rút");
        lay();
        assertThat(threads()).isEmpty();
        story("Dọn bùn", 4);
        link("Dọn bùn", "Lũ lên", Relation.SAME_EVENT, 0.6, null);
        link("Dọn bùn", "Nước rút, bản khác", Relation.SAME_EVENT, 0.6, null);
        lay();
        assertThat(threads()).singleElement().asString().endsWith(" 3");
        assertThat(thread("Nước rút, bản khác")).isNull();
    }

    @Test
    void aThreadGrowsUnderItsAddressAndLayingAgainChangesNothing() {
        story("Lũ lên", 1);
        story("Đỉnh lũ", 2);
        story("Nước rút", 3);
        events("Lũ lên", "Đỉnh lũ", "Nước rút");
        lay();
        String slug = thread("Lũ lên");
        for (int day = 4; day < 8; day++) {
            story("Dọn bùn ngày " + day, day);
            for (String other : List.copyOf(ids.keySet())) {
                if (!other.equals("Dọn bùn ngày " + day)) {
                    link("Dọn bùn ngày " + day, other, Relation.SAME_EVENT, 0.95, null);
                }
            }
            lay();
        }
        assertThat(threads()).containsExactly(slug + " 7");
        transaction.executeWithoutResult(status -> threads.expect(ids.values()));
        lay();
        assertThat(threads()).containsExactly(slug + " 7");
        assertThat(jdbc.queryForList("select slug from former_thread", String.class))
                .isEmpty();
    }

    @Test
    void aThreadThatGoesIntoAnotherLeadsThere() {
        for (int day = 1; day <= 4; day++) {
            story("Lũ " + day, day);
        }
        for (int day = 5; day <= 7; day++) {
            story("Bão " + day, day);
        }
        events("Lũ 1", "Lũ 2", "Lũ 3", "Lũ 4");
        events("Bão 5", "Bão 6", "Bão 7");
        lay();
        String kept = thread("Lũ 1");
        String gone = thread("Bão 5");
        assertThat(kept).isNotNull().isNotEqualTo(gone);
        events("Lũ 1", "Lũ 2", "Lũ 3", "Lũ 4", "Bão 5", "Bão 6", "Bão 7");
        lay();
        assertThat(threads()).containsExactly(kept + " 7");
        assertThat(jdbc.queryForObject(
                        "select f.slug || ' ' || t.slug from former_thread f join story_thread t on t.id = f.thread_id",
                        String.class))
                .isEqualTo(gone + " " + kept);
    }

    @Test
    void aThreadThatFallsApartLeadsNowhereUntilItComesBack() {
        story("Lũ lên", 1);
        story("Đỉnh lũ", 2);
        story("Nước rút", 3);
        events("Lũ lên", "Đỉnh lũ", "Nước rút");
        lay();
        String slug = thread("Lũ lên");
        transaction.executeWithoutResult(status -> {
            threads.forget(List.of(ids.get("Đỉnh lũ")));
            jdbc.update("delete from related_article where kind = 'SAME_EVENT'");
        });
        lay();
        assertThat(threads()).isEmpty();
        assertThat(jdbc.queryForList("select slug from former_thread where thread_id is null", String.class))
                .containsExactly(slug);
        events("Lũ lên", "Đỉnh lũ", "Nước rút");
        lay();
        assertThat(threads()).containsExactly(slug + " 3");
        assertThat(jdbc.queryForList("select slug from former_thread", String.class))
                .isEmpty();
    }

    private void story(String headline, @Nullable Integer day) {
        ids.put(headline, transaction.execute(status -> {
            SourceFile file = new SourceFile("/kho/" + headline);
            entities.persist(file);
            Article article = new Article(file, 0, Slug.of(headline));
            article.setHeadline(headline, Fold.key(headline), false);
            article.setPublished(day == null ? null : LocalDate.of(2025, 6, day), null, false);
            article.setText(ArticleRole.FULL, null, List.of());
            entities.persist(article);
            return article.getId();
        }));
    }

    private void copy(String copy, String shown) {
        transaction.executeWithoutResult(
                status -> jdbc.update("update article set copy_of_id = ? where id = ?", ids.get(shown), ids.get(copy)));
    }

    private void events(String... headlines) {
        for (int i = 0; i < headlines.length; i++) {
            for (int j = i + 1; j < headlines.length; j++) {
                event(headlines[i], headlines[j]);
            }
        }
    }

    private void event(String one, String other) {
        link(one, other, Relation.SAME_EVENT, 0.5, null);
    }

    /** In both directions, as relating writes it. */
    private void link(String one, String other, Relation kind, double score, @Nullable Integer likeness) {
        transaction.executeWithoutResult(status -> {
            long from = ids.get(one);
            long to = ids.get(other);
            for (long[] ends : new long[][] {{from, to}, {to, from}}) {
                jdbc.update("delete from related_article where from_id = ? and to_id = ?", ends[0], ends[1]);
                jdbc.update(
                        "insert into related_article (from_id, to_id, kind, score, reason, likeness)"
                                + " values (?, ?, ?, ?, '', ?)",
                        ends[0],
                        ends[1],
                        kind.name(),
                        score,
                        likeness);
            }
            threads.expect(List.of(from, to));
        });
    }

    private void lay() {
        transaction.executeWithoutResult(status -> threads.lay());
    }

    private @Nullable String thread(String headline) {
        return jdbc
                .queryForList(
                        "select t.slug from story_thread t join article a on a.thread_id = t.id where a.id = ?",
                        String.class,
                        ids.get(headline))
                .stream()
                .findFirst()
                .orElse(null);
    }

    private List<String> threads() {
        return jdbc.queryForList("select slug || ' ' || articles from story_thread order by slug", String.class);
    }
}
