package vn.docbao.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.docbao.library.TagUse;

/** Topics of some articles, and who else has each: an inverted index in memory. */
final class Topics {

    private static final int NAMES_IN_REASON = 3;
    private static final int LONGEST_REASON = 500;

    private record Common(TagUse use, double score) {}

    private final Map<Long, List<TagUse>> own = new HashMap<>();
    private final Map<Long, List<TagUse>> postings;
    private final Map<String, Long> frequencies;
    private final long libraryArticles;

    Topics(List<TagUse> own, Map<Long, List<TagUse>> postings, Map<String, Long> frequencies, long libraryArticles) {
        own.forEach(use -> this.own
                .computeIfAbsent(use.articleId(), id -> new ArrayList<>())
                .add(use));
        this.postings = postings;
        this.frequencies = frequencies;
        this.libraryArticles = libraryArticles;
    }

    /** The articles that share topics with one, the closest first. */
    List<Shared> sharedWith(Long articleId, int most) {
        Map<Long, List<Common>> common = new HashMap<>();
        for (TagUse mine : own.getOrDefault(articleId, List.of())) {
            double rarity = Math.log(1 + libraryArticles / (double) frequencies.getOrDefault(mine.slug(), 1L));
            for (TagUse theirs : postings.getOrDefault(mine.tagId(), List.of())) {
                if (!theirs.articleId().equals(articleId)) {
                    double score = rarity * Math.sqrt(mine.weight() * theirs.weight());
                    common.computeIfAbsent(theirs.articleId(), id -> new ArrayList<>())
                            .add(new Common(mine, score));
                }
            }
        }
        return common.entrySet().stream()
                .map(entry -> shared(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Shared::score).reversed().thenComparing(Shared::articleId))
                .limit(most)
                .toList();
    }

    private static Shared shared(Long articleId, List<Common> common) {
        common.sort(Comparator.comparingDouble(Common::score)
                .reversed()
                .thenComparing(topic -> topic.use().name()));
        String reason = common.stream()
                .limit(NAMES_IN_REASON)
                .map(topic -> topic.use().name())
                .collect(Collectors.joining(", "));
        return new Shared(
                articleId,
                common.stream().mapToDouble(Common::score).sum(),
                reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON - 1) + "…");
    }
}
