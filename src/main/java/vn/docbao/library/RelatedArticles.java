package vn.docbao.library;

import java.util.Collection;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface RelatedArticles extends ListCrudRepository<RelatedArticle, RelatedArticle.Key> {

    @Modifying(flushAutomatically = true)
    @Query("delete from RelatedArticle r where r.id.fromId in :articleIds")
    void deleteFrom(Collection<Long> articleIds);

    @Modifying(flushAutomatically = true)
    @Query("delete from RelatedArticle r where r.id.toId in :articleIds")
    void deleteTo(Collection<Long> articleIds);
}
