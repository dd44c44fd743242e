package vn.docbao.library;

import org.springframework.data.repository.ListCrudRepository;

public interface Sections extends ListCrudRepository<Section, Long> {}
