package vn.docbao.ingest;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
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

    /** @return by the names as they were given; those that are none are missing */
    Map<String, Section> named(Collection<String> names) {
        Map<String, Section> named = new HashMap<>();
        Set<String> slugs = new LinkedHashSet<>();
        names.forEach(name -> slugs.add(slug(name)));
        slugs.remove("");
        if (slugs.isEmpty()) {
            return named;
        }
        Map<String, Section> bySlug = new HashMap<>();
        sections.findBySlugIn(slugs).forEach(section -> bySlug.put(section.getSlug(), section));
        boolean known = bySlug.size() == slugs.size();
        for (String name : names) {
            String slug = slug(name);
            if (!slug.isEmpty()) {
                named.put(
                        name,
                        bySlug.computeIfAbsent(slug, unknown -> sections.save(new Section(slug, Fit.to(200, name)))));
            }
        }
        if (!known) {
            // The next question for them does not write what is pending.
            entities.flush();
        }
        return named;
    }

    private static String slug(String name) {
        String fitting = Fit.orNull(200, name);
        return fitting == null ? "" : Slug.of(fitting);
    }
}
