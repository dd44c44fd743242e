package vn.docbao.library;

import java.util.Collection;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface TagAliases extends ListCrudRepository<TagAlias, String> {

    /** Of these slugs, those that are a topic's other name. */
    @Query("select a.slug from TagAlias a where a.slug in :slugs")
    Set<String> findTaken(Collection<String> slugs);

    @Modifying(flushAutomatically = true)
    @Query("update TagAlias a set a.tag = :to where a.tag = :from")
    void move(Tag from, Tag to);

    @Modifying(flushAutomatically = true)
    @Query("delete from TagAlias a where a.slug in :slugs")
    void free(Collection<String> slugs);
}
