package vn.docbao.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import vn.docbao.library.ArticleOutline;
import vn.docbao.library.ArticleTags;
import vn.docbao.library.Articles;
import vn.docbao.library.Relation;
import vn.docbao.related.Dossiers.Dossier;

/** Works out the relations of some articles, to each other and to the library's, in both directions. */
@Component
class Relating {

    /** Of all headlines together: a column's name may stand above thousands of articles. */
    private static final int SAME_HEADLINES = 2_000;

    private static final int OF_ONE_HEADLINE = 4;

    private final Articles articles;
    private final ArticleTags articleTags;
    private final SamePage samePage;
    private final SignatureStore signatures;
    private final LinkStore links;
    private final CopyGroups copyGroups;

    Relating(
            Articles articles,
            ArticleTags articleTags,
            SamePage samePage,
            SignatureStore signatures,
            LinkStore links,
            CopyGroups copyGroups) {
        this.articles = articles;
        this.articleTags = articleTags;
        this.samePage = samePage;
        this.signatures = signatures;
        this.links = links;
        this.copyGroups = copyGroups;
    }

    /**
     * What is known while articles are related one after the other.
     *
     * @param related those related before, whose texts have not changed since: one of two articles may say nearly all that
     *     the other says and much more, so what was found from the other end stands beside what is found from here
     */
    record Run(Set<Long> related, Dossiers dossiers, Rarities rarities) {}

    Run begin() {
        return new Run(new HashSet<>(), new Dossiers(articles, articleTags), new Rarities(articles, articleTags));
    }

    void relate(Reading reading, SignatureIndex index, Run run) {
        List<Long> ids = reading.articleIds();
        signatures.replace(reading.signatures());
        reading.signatures().forEach(index::put);
        List<ArticleOutline> own = run.dossiers().of(ids).values().stream()
                .map(Dossier::outline)
                .sorted(Comparator.comparing(ArticleOutline::id))
                .toList();
        Map<Pair, Evidence> pairs = new LinkedHashMap<>(reading.alike());
        findCopies(ids, index, pairs);
        findSameHeadlines(own, pairs);
        List<Link> found = judge(pairs, index, own, run);
        links.replace(ids, Link.closest(links.between(ids, run.related()), found));
        copyGroups.choose(ids);
        run.related().addAll(ids);
    }

    private static void findCopies(List<Long> ids, SignatureIndex index, Map<Pair, Evidence> pairs) {
        for (Long id : ids) {
            Signature signature = index.get(id);
            if (signature != null) {
                for (Long candidate : index.candidates(signature)) {
                    if (!candidate.equals(id)) {
                        pairs.putIfAbsent(Pair.of(id, candidate), Evidence.NONE);
                    }
                }
            }
        }
    }

    /** An excerpt and the full text, or one story twice; of many the full ones first. */
    private void findSameHeadlines(List<ArticleOutline> own, Map<Pair, Evidence> pairs) {
        Set<String> keys = own.stream().map(ArticleOutline::headlineKey).collect(Collectors.toSet());
        keys.remove("");
        if (keys.isEmpty()) {
            return;
        }
        Map<String, List<ArticleOutline>> byKey = new HashMap<>();
        articles.findOutlinesOfHeadlines(keys, Limit.of(SAME_HEADLINES))
                .forEach(outline -> byKey.computeIfAbsent(outline.headlineKey(), key -> new ArrayList<>())
                        .add(outline));
        byKey.values().forEach(same -> same.sort(Comparator.comparing(ArticleOutline::role)));
        for (ArticleOutline outline : own) {
            byKey.getOrDefault(outline.headlineKey(), List.of()).stream()
                    .filter(other -> !other.id().equals(outline.id()))
                    .limit(OF_ONE_HEADLINE)
                    .forEach(other -> pairs.putIfAbsent(Pair.of(outline.id(), other.id()), Evidence.NONE));
        }
    }

    private List<Link> judge(Map<Pair, Evidence> pairs, SignatureIndex index, List<ArticleOutline> own, Run run) {
        Set<Long> articleIds = new HashSet<>();
        for (Pair pair : pairs.keySet()) {
            articleIds.add(pair.lesser());
            articleIds.add(pair.greater());
        }
        Map<Long, Dossier> known = run.dossiers().of(articleIds);
        Topics topics = Topics.of(pairs.keySet(), known, run.rarities());
        Map<Link.Ends, Link> links = new LinkedHashMap<>();
        pairs.forEach((pair, evidence) -> {
            Dossier one = known.get(pair.lesser());
            Dossier other = known.get(pair.greater());
            if (one != null && other != null) {
                Common common = topics.common(pair);
                Kinship kinship = Kinship.of(one.outline(), other.outline(), evidence.withTexts(index, pair), common);
                if (kinship != null) {
                    Link link = kinship.link(pair.lesser(), pair.greater(), common);
                    links.put(link.ends(), link);
                    links.put(link.reversed().ends(), link.reversed());
                }
            }
        });
        // A page's own choice comes before what was worked out, but for copies, which lists show as one.
        samePage.link(
                own,
                edited -> links.merge(
                        edited.ends(),
                        edited,
                        (worked, chosen) -> worked.kind() == Relation.COPY ? worked : chosen.because(worked)));
        return List.copyOf(links.values());
    }
}
