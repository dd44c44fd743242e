package vn.docbao.related;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.docbao.related.Dossiers.Dossier;
import vn.docbao.related.Dossiers.Topic;

/** The topics of some articles, for the reason why two belong together. */
final class Topics {

    private static final int NAMES_IN_REASON = 3;
    private static final int LONGEST_REASON = 500;

    private final Map<Long, Dossier> dossiers;
    private final Rarities rarities;

    private Topics(Map<Long, Dossier> dossiers, Rarities rarities) {
        this.dossiers = dossiers;
        this.rarities = rarities;
    }

    /** Of the articles of these pairs. */
    static Topics of(Collection<Pair> pairs, Map<Long, Dossier> dossiers, Rarities rarities) {
        Topics topics = new Topics(dossiers, rarities);
        Set<String> shared = new HashSet<>();
        pairs.forEach(pair -> topics.shared(pair).forEach(topic -> shared.add(topic.slug())));
        rarities.learn(shared);
        return topics;
    }

    /** Null when the articles share none. */
    @Nullable
    Common common(Pair pair) {
        List<Topic> shared = shared(pair);
        if (shared.isEmpty()) {
            return null;
        }
        shared.sort(Comparator.comparingDouble(this::rarity).reversed().thenComparing(Topic::name));
        String names = shared.stream().limit(NAMES_IN_REASON).map(Topic::name).collect(Collectors.joining(", "));
        return new Common(
                names.length() <= LONGEST_REASON ? names : names.substring(0, LONGEST_REASON - 1) + "…",
                shared.stream().mapToDouble(this::rarity).sum());
    }

    private List<Topic> shared(Pair pair) {
        List<Topic> shared = new ArrayList<>();
        List<Topic> ours = topics(pair.lesser());
        for (Topic theirs : topics(pair.greater())) {
            if (ours.contains(theirs)) {
                shared.add(theirs);
            }
        }
        return shared;
    }

    private List<Topic> topics(long articleId) {
        Dossier dossier = dossiers.get(articleId);
        return dossier == null ? List.of() : dossier.topics();
    }

    private double rarity(Topic topic) {
        return rarities.of(topic.slug());
    }
}
