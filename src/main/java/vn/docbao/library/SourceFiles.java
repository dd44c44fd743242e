package vn.docbao.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface SourceFiles extends ListCrudRepository<SourceFile, Long> {

    Optional<SourceFile> findByOrigin(String origin);

    @Query("""
            select new vn.docbao.library.KnownSource(f.id, f.origin, f.sha256, f.size, f.modifiedAt, f.status, f.detail)
            from SourceFile f where f.origin in :origins""")
    List<KnownSource> findKnown(Collection<String> origins);

    /** Files of these bytes that were read for themselves, the first taken in first. */
    @Query("""
            select f from SourceFile f
            where f.sha256 = :sha256 and f.origin <> :origin and f.status in (TAKEN_IN, NO_STORY, ARCHIVE)
            order by f.id""")
    List<SourceFile> findOriginals(String sha256, String origin, Limit limit);

    /** Of these hashes, those of files that were read for themselves. */
    @Query("select f.sha256 from SourceFile f where f.sha256 in :hashes and f.status in (TAKEN_IN, NO_STORY)")
    Set<String> findHashesRead(Collection<String> hashes);

    /** What must be read again to read a file's duplicates again: they themselves, or the archives that they stand in. */
    @Query("""
            select coalesce(a.origin, f.origin) from SourceFile f left join f.archive a
            where f.duplicateOf.id = :id order by f.id""")
    List<String> findOriginsOfDuplicates(Long id);

    /** Archives with a duplicate of a file that has changed are opened again, whether or not they changed themselves. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update SourceFile f set f.status = FAILED, f.sha256 = null, f.detail = :detail
            where f.id in (select d.archive.id from SourceFile d where d.duplicateOf.id = :id)""")
    void reopenArchivesOfDuplicates(Long id, String detail);

    /** Files whose original has changed stand for themselves again, and are read again. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update SourceFile f set f.duplicateOf = null, f.status = FAILED, f.sha256 = null, f.detail = :detail
            where f.duplicateOf.id = :id""")
    void releaseDuplicates(Long id, String detail);

    boolean existsByConnectedFalse();

    @Modifying(flushAutomatically = true)
    @Query("update SourceFile f set f.connected = true where f.id in :ids")
    void markConnected(Collection<Long> ids);

    /** A folder that could not be listed and now can leaves no trace. */
    @Modifying
    @Query("delete from SourceFile f where f.origin in :origins and f.status = UNREADABLE and f.articleCount = 0")
    void forgetUnreadable(Collection<String> origins);
}
