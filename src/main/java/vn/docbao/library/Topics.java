package vn.docbao.library;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Topics as their pages show them. */
public interface Topics extends Repository<Tag, Long> {

    /** How many topics are of a kind, of those asked for. */
    record OfKind(TagKind kind, long topics) {}

    /** How many dated articles of a topic are of a month. */
    record Month(int year, int month, long articles) {}

    /**
     * Every kind that has a topic.
     *
     * @param part of the slug of those counted, empty for all
     */
    @Query("select new vn.docbao.library.Topics$OfKind(t.kind,"
            + " count(case when t.slug like concat('%', :part, '%') then 1 end)) from Tag t"
            + " where exists (select 1 from ArticleTag x where x.tag = t) group by t.kind")
    List<OfKind> kinds(String part);

    /**
     * Those with the most articles.
     *
     * @param kind null for any
     * @param part of the slug, empty for any
     */
    @Query("select " + TopicEntry.OF + " from ArticleTag x join x.tag t where" + ArticleTag.SHOWN
            + " and (:kind is null or t.kind = :kind) and t.slug like concat('%', :part, '%')" + TopicEntry.GROUP
            + " order by count(x) desc, t.name")
    List<TopicEntry> index(@Nullable TagKind kind, String part, Limit limit);

    @Query("select " + TopicEntry.OF + " from Tag t left join ArticleTag x on x.tag = t and" + ArticleTag.SHOWN
            + " where t.slug = :slug" + TopicEntry.GROUP)
    Optional<TopicEntry> bySlug(String slug);

    @Query("select a.name from TagAlias a where a.tag.id = :id order by a.name")
    List<String> otherNames(long id);

    /** The topic that another name's address leads to. */
    @Query("select a.tag.slug from TagAlias a where a.slug = :slug")
    Optional<String> ledFrom(String slug);

    /** What the topic's articles are about besides, with the number of these articles. */
    @Query("select " + TopicEntry.OF + " from ArticleTag u join ArticleTag x on x.id.articleId = u.id.articleId"
            + " join x.tag t where" + ArticleTag.SHOWN + " and u.id.tagId = :id and t.id <> :id" + TopicEntry.GROUP
            + " order by count(x) desc, t.name")
    List<TopicEntry> besides(long id, Limit limit);

    @Query("select new vn.docbao.library.Topics$Month(year(a.publishedDate), month(a.publishedDate), count(a))"
            + " from ArticleTag x join x.article a where x.id.tagId = :id and a.publishedDate is not null and"
            + ArticleTag.SHOWN
            + " group by year(a.publishedDate), month(a.publishedDate)"
            + " order by year(a.publishedDate) desc, month(a.publishedDate) desc")
    List<Month> months(long id, Limit limit);
}
