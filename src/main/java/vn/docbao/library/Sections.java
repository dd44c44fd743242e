package vn.docbao.library;

import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.ListCrudRepository;

public interface Sections extends ListCrudRepository<Section, Long> {

    /** Asks without writing what is pending first: a file of thousands of stories asks for each of them. */
    @QueryHints(@QueryHint(name = "org.hibernate.flushMode", value = "COMMIT"))
    List<Section> findBySlugIn(Collection<String> slugs);
}
