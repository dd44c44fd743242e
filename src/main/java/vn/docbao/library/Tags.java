package vn.docbao.library;

import org.springframework.data.repository.ListCrudRepository;

public interface Tags extends ListCrudRepository<Tag, Long> {}
