package vn.docbao.library;

import org.springframework.data.repository.ListCrudRepository;

public interface Headlines extends ListCrudRepository<Headline, Long> {}
