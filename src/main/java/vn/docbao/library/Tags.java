package vn.docbao.library;

import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.QueryHints;

public interface Tags extends JpaRepository<Tag, Long> {

    Optional<Tag> findBySlug(String slug);

    /** Asks without writing what is pending first: a file of thousands of stories asks for each of them. */
    @QueryHints(@QueryHint(name = "org.hibernate.flushMode", value = "COMMIT"))
    List<Tag> findBySlugIn(Collection<String> slugs);
}
