package vn.docbao.shelf;

import jakarta.persistence.LockModeType;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.docbao.library.Article;

interface Marks extends Repository<Mark, Long> {

    String ITEM = "select new vn.docbao.shelf.ShelfItem(m.id, m.slug, m.headline, ";
    String THERE =
            ", case when a.id is null then false else true end) from Mark m left join Article a on a.slug = m.slug";

    /** For a change: what changes at the same time waits, and loses nothing of it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Mark> findByReaderIdAndSlug(long readerId, String slug);

    long countByReaderId(long readerId);

    Mark save(Mark mark);

    void delete(Mark mark);

    @Modifying
    @Query("delete from Mark m where m.readerId = :reader")
    void deleteOf(long reader);

    @Query(ITEM + "m.savedAt" + THERE + " where m.readerId = :reader and m.savedAt <= :at"
            + " and (m.savedAt < :at or m.id < :id) order by m.savedAt desc, m.id desc")
    List<ShelfItem> saved(long reader, LocalDateTime at, long id, Limit limit);

    @Query(ITEM + "m.readAt" + THERE + " where m.readerId = :reader and m.readAt <= :at"
            + " and (m.readAt < :at or m.id < :id) order by m.readAt desc, m.id desc")
    List<ShelfItem> read(long reader, LocalDateTime at, long id, Limit limit);

    /** Articles that lists show and the reader has not marked as read. */
    @Query("select a.id from Article a where" + Article.NO_COPY
            + " and a.sortAt <= :at and (a.sortAt < :at or a.id < :id)"
            + " and not exists (select 1 from Mark m where m.readerId = :reader and m.slug = a.slug and m.readAt is not null)"
            + " order by a.sortAt desc, a.id desc")
    List<Long> unread(long reader, LocalDateTime at, long id, Limit limit);

    @Query("select new vn.docbao.shelf.MarkState(m.slug, case when m.savedAt is null then false else true end,"
            + " case when m.readAt is null then false else true end, m.passage)"
            + " from Mark m where m.readerId = :reader and m.slug in :slugs")
    List<MarkState> states(long reader, Collection<String> slugs);
}
