package vn.docbao.library;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Threads as pages show them. */
public interface StoryThreads extends Repository<StoryThread, Long> {

    @Query("select " + ThreadCard.OF + " from StoryThread t left join t.newest n where t.slug = :slug")
    Optional<ThreadCard> bySlug(String slug);

    /** Those that moved last first. */
    @Query("select " + ThreadCard.OF + " from StoryThread t left join t.newest n where t.lastAt <= :lastAt"
            + " and (t.lastAt < :lastAt or t.id < :id) order by t.lastAt desc, t.id desc")
    List<ThreadCard> moving(LocalDateTime lastAt, long id, Limit limit);

    default List<ThreadCard> moving(Cursor after, int count) {
        return moving(after.sortAt(), after.id(), Limit.of(count));
    }

    /** Of a copy, the place of the article that lists show for it. */
    @Query("""
            select new vn.docbao.library.ThreadPlace(t.slug, t.name, t.articles,
                (select count(b) from Article b where b.threadId = t.id
                    and (b.sortAt < m.sortAt or b.sortAt = m.sortAt and b.id <= m.id)))
            from Article a join Article m on m.id = coalesce(a.copyOfId, a.id) join StoryThread t on t.id = m.threadId
            where a.id = :article""")
    Optional<ThreadPlace> ofStory(long article);

    /** By time. */
    @Query("select " + StoryCard.OF + " from Article a left join a.section s where a.threadId = :thread"
            + " order by a.sortAt, a.id")
    List<StoryCard> stories(long thread, Limit limit);

    @Query("select " + StoryCard.OF + " from Article a left join a.section s where a.threadId = :thread"
            + " order by a.sortAt desc, a.id desc")
    List<StoryCard> newestStories(long thread, Limit limit);

    @Query("select new vn.docbao.library.FormerAddress(f.slug, t.slug) from FormerThread f left join f.thread t"
            + " where f.slug = :slug")
    Optional<FormerAddress> formerly(String slug);

    /** Of these addresses, those that lead to a thread. */
    @Query("""
            select t.slug from StoryThread t where t.slug in :slugs
            union select f.slug from FormerThread f where f.slug in :slugs and f.thread is not null""")
    List<String> findTakenSlugs(List<String> slugs);
}
