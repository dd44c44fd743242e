package vn.docbao.related;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.ArticleTags;
import vn.docbao.library.TagUse;

/** The topics of some articles, for the reason why two belong together. */
final class Topics {

    private static final int NAMES_IN_REASON = 3;
    private static final int LONGEST_REASON = 500;

    private final Map<Long, List<TagUse>> uses = new HashMap<>();
    private final Rarities rarities;

    private Topics(Rarities rarities) {
        this.rarities = rarities;
    }

    /** Of the articles of these pairs. */
    static Topics of(Collection<Pair> pairs, ArticleTags articleTags, Rarities rarities) {
        Topics topics = new Topics(rarities);
        Set<Long> articleIds = new HashSet<>();
        for (Pair pair : pairs) {
            articleIds.add(pair.lesser());
            articleIds.add(pair.greater());
        }
        for (List<Long> part : Ids.parts(articleIds)) {
            articleTags
                    .findUses(part)
                    .forEach(use -> topics.uses
                            .computeIfAbsent(use.articleId(), id -> new ArrayList<>())
                            .add(use));
        }
        Set<String> shared = new HashSet<>();
        pairs.forEach(pair -> topics.shared(pair).forEach(use -> shared.add(use.slug())));
        rarities.learn(shared);
        return topics;
    }

    /** Null when the articles share none. */
    @Nullable
    Common common(Pair pair) {
        List<TagUse> shared = shared(pair);
        if (shared.isEmpty()) {
            return null;
        }
        shared.sort(Comparator.comparingDouble(this::rarity).reversed().thenComparing(TagUse::name));
        String names = shared.stream().limit(NAMES_IN_REASON).map(TagUse::name).collect(Collectors.joining(", "));
        return new Common(
                names.length() <= LONGEST_REASON ? names : names.substring(0, LONGEST_REASON - 1) + "…",
                shared.stream().mapToDouble(this::rarity).sum());
    }

    private List<TagUse> shared(Pair pair) {
        List<TagUse> shared = new ArrayList<>();
        for (TagUse theirs : uses.getOrDefault(pair.greater(), List.of())) {
            for (TagUse ours : uses.getOrDefault(pair.lesser(), List.of())) {
                if (ours.tagId().equals(theirs.tagId())) {
                    shared.add(ours);
                }
            }
        }
        return shared;
    }

    private double rarity(TagUse use) {
        return rarities.of(use.slug());
    }
}
