package vn.docbao.library;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface Headlines extends ListCrudRepository<Headline, Long> {

    /** Each row that is found is compared with every id of a list. */
    int AT_ONCE = 100;

    /** A title that a page relates to its story, and the article behind it. */
    record Related(Long sourceFileId, int position, Long articleId) {}

    @Modifying(flushAutomatically = true)
    @Query("delete from Headline h where h.sourceFile.id = :fileId")
    void deleteOfFile(Long fileId);

    @Modifying(flushAutomatically = true)
    @Query("update Headline h set h.article = null where h.article.id in :articleIds")
    void detach(Collection<Long> articleIds);

    /**
     * Leads the headlines of these files, and all that name these files' articles, to the article of the same address,
     * else of the same title: one in full before an excerpt, then the first taken in.
     */
    default void resolve(Collection<Long> fileIds) {
        List<Long> files = List.copyOf(fileIds);
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            List<Long> some = files.subList(from, Math.min(files.size(), from + AT_ONCE));
            // Asked one by one: no index leads to what one of several columns names.
            Set<Long> ids = new HashSet<>(findNamedIn(some));
            ids.addAll(findOfTitlesOf(some));
            ids.addAll(findOfAddressesOf(some));
            List<Long> named = List.copyOf(ids);
            for (int at = 0; at < named.size(); at += AT_ONCE) {
                lead(named.subList(at, Math.min(named.size(), at + AT_ONCE)));
            }
        }
    }

    @Query("select h.id from Headline h where h.titleKey <> '' and h.sourceFile.id in :fileIds")
    List<Long> findNamedIn(Collection<Long> fileIds);

    @Query("""
            select h.id from Headline h where h.titleKey <> ''
            and h.titleKey in (select a.headlineKey from Article a where a.sourceFile.id in :fileIds)""")
    List<Long> findOfTitlesOf(Collection<Long> fileIds);

    @Query("""
            select h.id from Headline h where h.titleKey <> ''
            and h.addressKey in (select a.addressKey from Article a
                where a.sourceFile.id in :fileIds and a.addressKey is not null)""")
    List<Long> findOfAddressesOf(Collection<Long> fileIds);

    /** Asks for addresses only where there is one: H2 looks through all articles without for what equals none. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update Headline h set h.article = (
                select x from Article x where x.id = coalesce(
                    case when h.addressKey is not null then
                        (select min(s.id) from Article s where s.addressKey = h.addressKey and s.role = FULL) end,
                    (select min(f.id) from Article f where f.headlineKey = h.titleKey and f.role = FULL),
                    case when h.addressKey is not null then
                        (select min(p.id) from Article p where p.addressKey = h.addressKey) end,
                    (select min(e.id) from Article e where e.headlineKey = h.titleKey)))
            where h.id in :ids""")
    void lead(Collection<Long> ids);

    @Query("""
            select new vn.docbao.library.Headlines$Related(h.sourceFile.id, h.position, h.article.id)
            from Headline h where h.sourceFile.id in :fileIds and h.related = true and h.article is not null
            order by h.sourceFile.id, h.position""")
    List<Related> findRelated(Collection<Long> fileIds);
}
