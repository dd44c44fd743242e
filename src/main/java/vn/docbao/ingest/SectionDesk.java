package vn.docbao.ingest;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.docbao.library.Section;
import vn.docbao.library.Sections;
import vn.docbao.text.Slug;

/** Sections by name: spellings with the same slug are one section, the first spelling names it. */
@Component
class SectionDesk {

    private final Sections sections;
    private final EntityManager entities;

    SectionDesk(Sections sections, EntityManager entities) {
        this.entities = entities;
        this.sections = sections;
    }

    @Nullable
    Section named(@Nullable String name) {
        String fitting = Fit.orNull(200, name);
        String slug = fitting == null ? "" : Slug.of(fitting);
        if (slug.isEmpty()) {
            return null;
        }
        return sections.findBySlug(slug).orElseGet(() -> {
            Section section = sections.save(new Section(slug, fitting));
            // The next question for it does not write what is pending.
            entities.flush();
            return section;
        });
    }
}
