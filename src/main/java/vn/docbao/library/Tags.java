package vn.docbao.library;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface Tags extends ListCrudRepository<Tag, Long> {

    List<Tag> findBySlugIn(Collection<String> slugs);

    /** A topic that no article has any more has no page. */
    @Modifying(flushAutomatically = true)
    @Query("delete from Tag t where not exists (select 1 from ArticleTag u where u.tag = t)")
    void deleteUnused();
}
