package vn.docbao.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Topics and sections as pages show them; those without articles are left out of every list, and articles are counted as
 * their pages list them, as of the last intake's end.
 */
public interface Facets extends Repository<Tag, Long> {

    @Query("select new vn.docbao.library.Facet(s.slug, s.name, s.articles) from Section s"
            + " where s.articles > 0 order by s.articles desc, s.name")
    List<Facet> sections(Limit limit);

    @Query("select new vn.docbao.library.Facet(t.slug, t.name, t.articles) from Tag t"
            + " where t.articles > 0 order by t.articles desc, t.name")
    List<Facet> topics(Limit limit);

    /** What the newest articles are about, one line each and the newest first; of copies only the one that is listed. */
    @Query("select new vn.docbao.library.RecentTopic(t.slug, t.name, n.id) from"
            + " (select a.id as id, a.sortAt as sortAt from Article a where"
            + Article.NO_COPY + " order by a.sortAt desc, a.id desc limit :articles) n"
            + " join ArticleTag x on x.id.articleId = n.id join x.tag t"
            + " order by n.sortAt desc, n.id desc, x.position, t.id")
    List<RecentTopic> recent(int articles);

    /** In no order. */
    @Query("select new vn.docbao.library.Facet(t.slug, t.name, t.articles) from Tag t where t.slug in :slugs")
    List<Facet> topics(Collection<String> slugs);

    /** As they are printed; people have no slugs. */
    @Query("select new vn.docbao.library.Facet(a.byline, a.byline, count(a)) from Article a"
            + " where a.byline is not null group by a.byline order by count(a) desc, a.byline")
    List<Facet> authors(Limit limit);

    @Query("select new vn.docbao.library.Facet(s.slug, s.name, s.articles) from Section s where s.slug = :slug")
    Optional<Facet> section(String slug);

    @Query("select new vn.docbao.library.Facet(t.slug, t.name, t.articles) from Tag t where t.slug = :slug")
    Optional<Facet> topic(String slug);

    /** An editor's topics first, each in the order of the page. */
    @Query("select new vn.docbao.library.TopicOfStory(t.slug, t.name, x.origin) from ArticleTag x join x.tag t"
            + " where x.article.id = :article order by case x.origin when EDITOR then 0 else 1 end, x.position, t.id")
    List<TopicOfStory> ofStory(long article);
}
