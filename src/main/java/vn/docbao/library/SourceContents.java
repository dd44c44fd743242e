package vn.docbao.library;

import org.springframework.data.repository.ListCrudRepository;

public interface SourceContents extends ListCrudRepository<SourceContent, Long> {}
