package vn.docbao.library;

import org.springframework.data.repository.ListCrudRepository;

public interface Articles extends ListCrudRepository<Article, Long> {}
