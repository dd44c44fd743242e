package vn.docbao.library;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

public interface SourceContents extends ListCrudRepository<SourceContent, Long> {

    /** By page, after the given id: files whose stories were read by rules older than these. */
    @Query("""
            select c.id from SourceContent c join c.sourceFile f
            where c.rulesVersion < :rulesVersion and c.id > :after and f.status in (TAKEN_IN, NO_STORY) order by c.id""")
    List<Long> findIdsReadBefore(int rulesVersion, long after, Limit limit);
}
