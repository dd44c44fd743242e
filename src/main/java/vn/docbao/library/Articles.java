package vn.docbao.library;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface Articles extends ListCrudRepository<Article, Long> {

    @Query("select a from Article a where a.sourceFile.id = :fileId order by a.position")
    List<Article> findOfFile(Long fileId);

    /** Of these slugs, those that are or once were an article's. */
    @Query("""
            select a.slug from Article a where a.slug in :slugs
            union select f.slug from FormerSlug f where f.slug in :slugs""")
    Set<String> findTakenSlugs(Collection<String> slugs);

    /** Makes room for a new order: the old positions, which stay unique, become negative in reverse. */
    @Modifying(flushAutomatically = true)
    @Query(value = "update article set position = -1 - position where source_file_id = :fileId", nativeQuery = true)
    void setPositionsAside(Long fileId);

    @Query("select a.id from Article a where a.sourceFile.id in :fileIds order by a.id")
    List<Long> findIdsOfFiles(Collection<Long> fileIds);

    @Query("select a.id from Article a order by a.id")
    List<Long> findIds(Limit limit);

    @Query("select a.id from Article a where a.id > :after order by a.id")
    List<Long> findIdsAfter(long after, Limit limit);

    @Query("select count(a) from Article a where a.id > :after")
    long countAfter(long after);

    @Query("""
            select new vn.docbao.library.ArticleOutline(
                a.id, a.sourceFile.id, a.position, a.role, a.headlineKey, s.id, s.name, a.sortAt)
            from Article a left join a.section s where a.id in :ids order by a.id""")
    List<ArticleOutline> findOutlines(Collection<Long> ids);

    @Query("""
            select new vn.docbao.library.ArticleOutline(
                a.id, a.sourceFile.id, a.position, a.role, a.headlineKey, s.id, s.name, a.sortAt)
            from Article a left join a.section s where a.sourceFile.id in :fileIds order by a.sourceFile.id, a.position""")
    List<ArticleOutline> findOutlinesOfFiles(Collection<Long> fileIds);

    @Query("""
            select new vn.docbao.library.ArticleOutline(
                a.id, a.sourceFile.id, a.position, a.role, a.headlineKey, s.id, s.name, a.sortAt)
            from Article a left join a.section s where a.headlineKey in :keys order by a.id""")
    List<ArticleOutline> findOutlinesOfHeadlines(Collection<String> keys, Limit limit);

    @Query("select " + ArticleText.OF + " from Article a where a.id in :ids order by a.id")
    List<ArticleText> findTexts(Collection<Long> ids);

    @Query(
            "select new vn.docbao.library.Copy(a.id, a.copyOfId) from Article a where a.copyOfId is not null order by a.id")
    List<Copy> findCopies();
}
