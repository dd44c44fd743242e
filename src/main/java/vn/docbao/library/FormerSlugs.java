package vn.docbao.library;

import org.springframework.data.repository.ListCrudRepository;

public interface FormerSlugs extends ListCrudRepository<FormerSlug, String> {}
