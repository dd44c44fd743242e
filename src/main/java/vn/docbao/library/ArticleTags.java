package vn.docbao.library;

import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.ListCrudRepository;

public interface ArticleTags extends ListCrudRepository<ArticleTag, ArticleTag.Key> {

    /** How many articles have the tag of this slug. */
    record Frequency(String slug, long articles) {}

    @Query("""
            select new vn.docbao.library.TagUse(u.id.articleId, t.id, t.slug, t.name, u.origin, u.weight)
            from ArticleTag u join u.tag t where u.id.articleId in :articleIds order by u.id.articleId, u.position""")
    List<TagUse> findUses(Collection<Long> articleIds);

    @Query("""
            select new vn.docbao.library.ArticleTags$Frequency(t.slug, count(u))
            from ArticleTag u join u.tag t where t.slug in :slugs group by t.slug""")
    List<Frequency> countBySlug(Collection<String> slugs);

    /** Of the articles that have one of these. */
    @Query("select distinct u.id.articleId from ArticleTag u where u.tag in :tags")
    Set<Long> findArticleIds(Collection<Tag> tags);

    @Modifying(flushAutomatically = true)
    @Query("delete from ArticleTag u where u.tag = :tag")
    void deleteOfTag(Tag tag);

    /** Takes a topic off the articles that have the other too. */
    @Modifying(flushAutomatically = true)
    @Query("""
            delete from ArticleTag u where u.tag = :tag
            and exists (select 1 from ArticleTag o where o.tag = :other and o.id.articleId = u.id.articleId)""")
    void deleteWhereBoth(Tag tag, Tag other);

    @Modifying(flushAutomatically = true)
    @Query("update ArticleTag u set u.id.tagId = :#{#to.id} where u.tag = :from")
    void move(Tag from, Tag to);

    /** Of these tags, those that some stored article has from there; asks without writing what is pending. */
    @QueryHints(@QueryHint(name = "org.hibernate.flushMode", value = "COMMIT"))
    @Query("select distinct u.id.tagId from ArticleTag u where u.id.tagId in :tagIds and u.origin = :origin")
    Set<Long> findTagIds(Collection<Long> tagIds, TagOrigin origin);

    @Modifying(flushAutomatically = true)
    @Query("delete from ArticleTag u where u.id.articleId in :articleIds and u.origin = :origin")
    void deleteOfArticles(Collection<Long> articleIds, TagOrigin origin);

    @Modifying(flushAutomatically = true)
    @Query("delete from ArticleTag u where u.id.articleId in :articleIds")
    void deleteOfArticles(Collection<Long> articleIds);
}
