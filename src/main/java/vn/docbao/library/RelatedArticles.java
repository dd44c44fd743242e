package vn.docbao.library;

import org.springframework.data.repository.ListCrudRepository;

public interface RelatedArticles extends ListCrudRepository<RelatedArticle, RelatedArticle.Key> {}
