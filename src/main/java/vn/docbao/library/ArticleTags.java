package vn.docbao.library;

import org.springframework.data.repository.ListCrudRepository;

public interface ArticleTags extends ListCrudRepository<ArticleTag, ArticleTag.Key> {}
