package vn.docbao.library;

import org.springframework.data.repository.ListCrudRepository;

public interface SourceFiles extends ListCrudRepository<SourceFile, Long> {}
