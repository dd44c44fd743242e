package vn.docbao.library;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Topics as their pages show them; how many articles each has is as the last intake left it. */
public interface Topics extends Repository<Tag, Long> {

    /** How many topics are of a kind, of those asked for. */
    record OfKind(TagKind kind, long topics) {}

    /** A topic's own page, but for its list. */
    record Overview(TopicEntry topic, MonthCounts months) {}

    /**
     * Every kind that has a topic. "Not none" and not "some": H2 takes that for a way through the index, and looks each topic up.
     *
     * @param part of the slug of those counted, empty for all
     */
    @Query("select new vn.docbao.library.Topics$OfKind(t.kind,"
            + " count(case when t.slug like concat('%', :part, '%') then 1 end)) from Tag t"
            + " where t.articles <> 0 group by t.kind")
    List<OfKind> kinds(String part);

    /**
     * Those with the most articles.
     *
     * @param kind null for any
     * @param part of the slug, empty for any
     */
    @Query("select " + TopicEntry.OF + " from Tag t where t.articles > 0"
            + " and (:kind is null or t.kind = :kind) and t.slug like concat('%', :part, '%')"
            + " order by t.articles desc, t.name")
    List<TopicEntry> index(@Nullable TagKind kind, String part, Limit limit);

    @Query("select new vn.docbao.library.Topics$Overview(" + TopicEntry.OF
            + ", t.months) from Tag t where t.slug = :slug")
    Optional<Overview> bySlug(String slug);

    @Query("select a.name from TagAlias a where a.tag.id = :id order by a.name")
    List<String> otherNames(long id);

    /** The topic that another name's address leads to. */
    @Query("select a.tag.slug from TagAlias a where a.slug = :slug")
    Optional<String> ledFrom(String slug);

    /** What the topic's newest articles are about besides, with the number of these articles. */
    @Query("select new vn.docbao.library.TopicEntry(t.id, t.slug, t.name, t.kind, count(u)) from"
            + " (select x.id.articleId as id from ArticleTag x where x.id.tagId = :id and x.listedAt is not null"
            + " order by x.id.tagId desc, x.listedAt desc, x.id.articleId desc limit :articles) n"
            + " join ArticleTag u on u.id.articleId = n.id join u.tag t"
            + " where u.id.tagId <> :id and u.listedAt is not null"
            + " group by t.id, t.slug, t.name, t.kind order by count(u) desc, t.name")
    List<TopicEntry> besides(long id, int articles, Limit limit);
}
