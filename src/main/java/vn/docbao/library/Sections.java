package vn.docbao.library;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

public interface Sections extends ListCrudRepository<Section, Long> {

    Optional<Section> findBySlug(String slug);
}
