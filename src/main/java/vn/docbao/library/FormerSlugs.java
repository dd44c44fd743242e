package vn.docbao.library;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface FormerSlugs extends ListCrudRepository<FormerSlug, String> {

    @Query("select f from FormerSlug f where f.article.id = :articleId")
    List<FormerSlug> findOfArticle(Long articleId);
}
