package vn.docbao.related;

import java.util.ArrayList;
import java.util.Collection;
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
import vn.docbao.library.ArticleText;
import vn.docbao.library.Articles;
import vn.docbao.library.Relation;
import vn.docbao.search.MoreLikeThis;

/** Works out the relations of some articles, to each other and to the library's, in both directions. */
@Component
class Relating {

    /** How many of the likest articles are looked at. */
    private static final int LIKEST = 20;

    /** Further ones are not looked at: nothing else in common would make them related. */
    private static final double LEAST_SIMILARITY = 0.09;

    /** Of all headlines together: a column's name may stand above thousands of articles. */
    private static final int SAME_HEADLINES = 2_000;

    private static final int OF_ONE_HEADLINE = 4;

    private final Articles articles;
    private final ArticleTags articleTags;
    private final MoreLikeThis moreLikeThis;
    private final SamePage samePage;
    private final SignatureStore signatures;
    private final LinkStore links;
    private final CopyGroups copyGroups;

    Relating(
            Articles articles,
            ArticleTags articleTags,
            MoreLikeThis moreLikeThis,
            SamePage samePage,
            SignatureStore signatures,
            LinkStore links,
            CopyGroups copyGroups) {
        this.articles = articles;
        this.articleTags = articleTags;
        this.moreLikeThis = moreLikeThis;
        this.samePage = samePage;
        this.signatures = signatures;
        this.links = links;
        this.copyGroups = copyGroups;
    }

    /** For articles that are related one after the other. */
    Rarities rarities() {
        return new Rarities(articles, articleTags);
    }

    /**
     * @param related those related before since whose texts and these have not changed: one of two articles may say nearly
     *     all that the other says and much more, so what was found from the other end stands beside what is found from here
     */
    void relate(List<Long> ids, Set<Long> related, SignatureIndex index, Rarities rarities) {
        List<ArticleText> texts = articles.findTexts(ids);
        sign(texts, index);
        List<ArticleOutline> own = articles.findOutlines(ids);
        Map<Pair, Evidence> pairs = new LinkedHashMap<>();
        findAlike(texts, pairs);
        findCopies(ids, index, pairs);
        findSameHeadlines(own, pairs);
        List<Link> found = judge(pairs, index, own, rarities);
        links.replace(ids, Link.closest(links.between(ids, related), found));
        copyGroups.choose(ids);
    }

    private void sign(List<ArticleText> texts, SignatureIndex index) {
        Map<Long, Signature> signed = new LinkedHashMap<>();
        List<Signature> made = texts.parallelStream()
                .map(text -> Signature.of(text.plainText()))
                .toList();
        for (int i = 0; i < made.size(); i++) {
            signed.put(texts.get(i).id(), made.get(i));
        }
        signatures.replace(signed);
        signed.forEach(index::put);
    }

    private void findAlike(List<ArticleText> texts, Map<Pair, Evidence> pairs) {
        moreLikeThis.find(
                texts,
                LIKEST,
                (text, likes) -> likes.stream()
                        .filter(like -> like.score() >= LEAST_SIMILARITY)
                        .forEach(like -> pairs.merge(
                                Pair.of(text.id(), like.articleId()),
                                Evidence.ofSimilarity(like.score()),
                                (a, b) -> a.similarity() > b.similarity() ? a : b)));
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

    private List<Link> judge(
            Map<Pair, Evidence> pairs, SignatureIndex index, List<ArticleOutline> own, Rarities rarities) {
        Map<Long, ArticleOutline> outlines = outlines(pairs.keySet(), own);
        Topics topics = Topics.of(pairs.keySet(), articleTags, rarities);
        Map<Link.Ends, Link> links = new LinkedHashMap<>();
        pairs.forEach((pair, evidence) -> {
            ArticleOutline one = outlines.get(pair.lesser());
            ArticleOutline other = outlines.get(pair.greater());
            if (one != null && other != null) {
                Common common = topics.common(pair);
                Kinship kinship = Kinship.of(one, other, evidence.withTexts(index, pair), common);
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

    private Map<Long, ArticleOutline> outlines(Collection<Pair> pairs, List<ArticleOutline> own) {
        Map<Long, ArticleOutline> byId = new HashMap<>();
        own.forEach(outline -> byId.put(outline.id(), outline));
        Set<Long> others = new HashSet<>();
        for (Pair pair : pairs) {
            others.add(pair.lesser());
            others.add(pair.greater());
        }
        others.removeAll(byId.keySet());
        for (List<Long> part : Ids.parts(others)) {
            articles.findOutlines(part).forEach(outline -> byId.put(outline.id(), outline));
        }
        return byId;
    }
}
