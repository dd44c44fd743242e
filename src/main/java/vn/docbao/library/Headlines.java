package vn.docbao.library;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface Headlines extends ListCrudRepository<Headline, Long> {

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
    @Modifying(flushAutomatically = true)
    @Query("""
            update Headline h set h.article = (
                select x from Article x where x.id = coalesce(
                    (select min(s.id) from Article s where s.addressKey = h.addressKey and s.role = FULL),
                    (select min(f.id) from Article f where f.headlineKey = h.titleKey and f.role = FULL),
                    (select min(p.id) from Article p where p.addressKey = h.addressKey),
                    (select min(e.id) from Article e where e.headlineKey = h.titleKey)))
            where h.titleKey <> '' and (h.sourceFile.id in :fileIds
                or h.titleKey in (select a.headlineKey from Article a where a.sourceFile.id in :fileIds)
                or h.addressKey in (select b.addressKey from Article b where b.sourceFile.id in :fileIds))""")
    void resolve(Collection<Long> fileIds);

    @Query("""
            select new vn.docbao.library.Headlines$Related(h.sourceFile.id, h.position, h.article.id)
            from Headline h where h.sourceFile.id in :fileIds and h.related = true and h.article is not null
            order by h.sourceFile.id, h.position""")
    List<Related> findRelated(Collection<Long> fileIds);
}
