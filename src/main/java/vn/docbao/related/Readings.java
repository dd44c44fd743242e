package vn.docbao.related;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.docbao.library.ArticleText;
import vn.docbao.library.Articles;
import vn.docbao.search.MoreLikeThis;

/** Reads articles for who relates them. */
@Component
class Readings {

    /** How many of the likest articles are looked at. */
    private static final int LIKEST = 20;

    /** Further ones are not looked at: nothing else in common would make them related. */
    private static final double LEAST_SIMILARITY = 0.09;

    private final Articles articles;
    private final MoreLikeThis moreLikeThis;

    Readings(Articles articles, MoreLikeThis moreLikeThis) {
        this.articles = articles;
        this.moreLikeThis = moreLikeThis;
    }

    Reading read(List<Long> articleIds) {
        List<ArticleText> texts = articles.findTexts(articleIds);
        return new Reading(articleIds, sign(texts), alike(texts));
    }

    private static Map<Long, Signature> sign(List<ArticleText> texts) {
        List<Signature> made = texts.parallelStream()
                .map(text -> Signature.of(text.plainText()))
                .toList();
        Map<Long, Signature> signed = new LinkedHashMap<>();
        for (int i = 0; i < made.size(); i++) {
            signed.put(texts.get(i).id(), made.get(i));
        }
        return signed;
    }

    private Map<Pair, Evidence> alike(List<ArticleText> texts) {
        Map<Pair, Evidence> pairs = new LinkedHashMap<>();
        moreLikeThis.find(
                texts,
                LIKEST,
                (text, likes) -> likes.stream()
                        .filter(like -> like.score() >= LEAST_SIMILARITY)
                        .forEach(like -> pairs.merge(
                                Pair.of(text.id(), like.articleId()),
                                Evidence.ofSimilarity(like.score()),
                                (a, b) -> a.similarity() > b.similarity() ? a : b)));
        return pairs;
    }
}
