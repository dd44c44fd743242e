package vn.docbao.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.docbao.library.Facet;
import vn.docbao.library.Facets;
import vn.docbao.library.IntakeProgress;
import vn.docbao.library.LibraryChanged;
import vn.docbao.text.Fold;

/** Topics and authors in memory, those with the most articles first: they are asked for at every letter typed. */
@Component
class Names {

    private static final Limit MOST = Limit.of(20_000);

    private final Facets facets;
    private volatile @Nullable Lists lists;

    Names(Facets facets) {
        this.facets = facets;
    }

    /** @param key folded, with a space before each word */
    private record Name(Facet facet, String key) {

        static Name of(Facet facet) {
            return new Name(facet, " " + Fold.key(facet.name()));
        }

        boolean hasAll(List<String> beginnings) {
            return beginnings.stream().allMatch(beginning -> key.contains(" " + beginning));
        }
    }

    private record Lists(List<Name> topics, List<Name> authors) {}

    @EventListener({LibraryChanged.class, IntakeProgress.class})
    void forget() {
        lists = null;
    }

    /** @param beginnings folded beginnings of words, in any order */
    List<Facet> topics(List<String> beginnings, int count) {
        return matching(lists().topics(), beginnings, count);
    }

    List<Facet> authors(List<String> beginnings, int count) {
        return matching(lists().authors(), beginnings, count);
    }

    /** Topics with at least one of the words, those with more of them first. */
    List<Facet> like(List<String> words, int count) {
        List<String> keys = words.stream()
                .map(word -> " " + Fold.key(word) + " ")
                .distinct()
                .toList();
        Map<Name, Long> shared = new LinkedHashMap<>();
        for (Name name : lists().topics()) {
            String key = name.key() + " ";
            long has = keys.stream().filter(key::contains).count();
            // One of several words is chance rather than likeness.
            if (2 * has >= keys.size() && has > 0) {
                shared.put(name, has);
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Name, Long>comparingByValue().reversed())
                .limit(count)
                .map(name -> name.getKey().facet())
                .toList();
    }

    private static List<Facet> matching(List<Name> names, List<String> beginnings, int count) {
        String start = " " + String.join(" ", beginnings);
        Stream<Name> first = names.stream().filter(name -> name.key().startsWith(start));
        Stream<Name> others = names.stream().filter(name -> !name.key().startsWith(start) && name.hasAll(beginnings));
        return Stream.concat(first, others).limit(count).map(Name::facet).toList();
    }

    private Lists lists() {
        Lists known = lists;
        if (known == null) {
            known = new Lists(
                    facets.topics(MOST).stream().map(Name::of).toList(),
                    facets.authors(MOST).stream().map(Name::of).toList());
            lists = known;
        }
        return known;
    }
}
