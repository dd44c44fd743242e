package vn.docbao.topic;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.docbao.library.Tag;
import vn.docbao.library.TagAlias;
import vn.docbao.library.TagAliases;
import vn.docbao.library.TagKind;
import vn.docbao.library.Tags;

/** Topics by name; a new one is written with its other names. Part of the caller's transaction. */
@Component
class TagDesk {

    private final EntityManager entities;
    private final Tags tags;
    private final TagAliases aliases;
    private final Naming naming;

    TagDesk(EntityManager entities, Tags tags, TagAliases aliases, Naming naming) {
        this.entities = entities;
        this.tags = tags;
        this.aliases = aliases;
        this.naming = naming;
    }

    /** @return by slug, those that were known as they were */
    Map<String, Tag> known(Collection<TagName> names) {
        Map<String, Tag> known = new HashMap<>();
        if (!names.isEmpty()) {
            tags.findBySlugIn(names.stream().map(TagName::slug).toList()).forEach(tag -> known.put(tag.getSlug(), tag));
        }
        return known;
    }

    Tag create(TagName name) {
        Tag tag = new Tag(name.slug(), name.name());
        if (name.kind() != TagKind.UNKNOWN) {
            tag.setKind(name.kind());
        }
        entities.persist(tag);
        addOtherNames(tag, name);
        return tag;
    }

    /** A name that is a topic by itself, or another's already, stays what it is. */
    void addOtherNames(Tag tag, TagName name) {
        Map<String, TagName> others = new LinkedHashMap<>();
        naming.otherNames(name).forEach(other -> others.putIfAbsent(other.slug(), other));
        if (others.isEmpty()) {
            return;
        }
        known(others.values()).keySet().forEach(others::remove);
        if (!others.isEmpty()) {
            Set<String> taken = aliases.findTaken(others.keySet());
            others.values().stream()
                    .filter(other -> !taken.contains(other.slug()))
                    .forEach(other -> entities.persist(new TagAlias(other.slug(), other.name(), tag)));
        }
    }
}
