package vn.docbao.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.docbao.text.Tone;

/** The one name that a topic has here, whatever it is called: by the table of other spellings, then as a person wants it. */
@Component
class Naming {

    private final Map<String, KnownName> bySpelling = new HashMap<>();
    private volatile TopicRules rules = TopicRules.NONE;

    Naming() {
        for (KnownName known : KnownName.all()) {
            known.spellings().forEach(spelling -> bySpelling.putIfAbsent(key(spelling), known));
        }
    }

    void obey(TopicRules rules) {
        this.rules = rules;
    }

    TopicRules rules() {
        return rules;
    }

    /** Empty for what is no name, and for what a person does not want to see. */
    Optional<TagName> of(String printed) {
        return TagName.of(printed)
                .map(name -> {
                    KnownName known = bySpelling.get(key(name.name()));
                    return known == null
                            ? name
                            : new TagName(
                                    TagName.of(known.name()).orElseThrow().slug(), known.name(), known.kind(), true);
                })
                .flatMap(rules::apply);
    }

    /** What else a topic of this name is called. */
    List<TagName> otherNames(TagName name) {
        List<TagName> others = new ArrayList<>(rules.namesLeadingTo(name.slug()));
        @Nullable KnownName known = bySpelling.get(key(name.name()));
        if (known != null) {
            known.spellings().forEach(spelling -> TagName.of(spelling).ifPresent(others::add));
        }
        others.removeIf(other -> other.slug().equals(name.slug()));
        return others;
    }

    private static String key(String name) {
        return Tone.unify(name.toLowerCase(Locale.ROOT));
    }
}
