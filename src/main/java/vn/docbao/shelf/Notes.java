package vn.docbao.shelf;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Notes extends Repository<Note, Long> {

    String VIEW =
            "select new vn.docbao.shelf.NoteView(n.id, n.slug, n.headline, n.passage, n.quote, n.text, n.writtenAt)"
                    + " from Note n where n.readerId = :reader";

    Note save(Note note);

    long countByReaderId(long readerId);

    @Query(VIEW + " and n.slug = :slug order by n.passage, n.id")
    List<NoteView> on(long reader, String slug);

    @Query(VIEW + " and n.writtenAt <= :at and (n.writtenAt < :at or n.id < :id) order by n.writtenAt desc, n.id desc")
    List<NoteView> newest(long reader, LocalDateTime at, long id, Limit limit);

    @Query(VIEW + " order by n.slug, n.passage, n.id")
    List<NoteView> all(long reader);

    @Modifying
    @Query("update Note n set n.text = :text where n.readerId = :reader and n.id = :id")
    int rewrite(long reader, long id, String text);

    @Modifying
    @Query("delete from Note n where n.readerId = :reader and n.id = :id")
    int delete(long reader, long id);

    @Modifying
    @Query("delete from Note n where n.readerId = :reader")
    void deleteOf(long reader);
}
