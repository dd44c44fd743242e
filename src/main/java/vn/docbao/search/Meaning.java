package vn.docbao.search;

import static vn.docbao.search.ArticleText.HEADLINE;
import static vn.docbao.search.ArticleText.OPENING;
import static vn.docbao.search.ArticleText.WHOLE;
import static vn.docbao.search.ArticleText.field;

import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import vn.docbao.text.Slug;

/**
 * A query as conditions on the index. Which articles are found is decided by folded words, so that accents are optional;
 * their order by words as typed, folded words and pairs of both, weighed as measured on 10,000 articles.
 */
final class Meaning {

    private static final float IN_HEADLINE = 1;
    private static final float IN_OPENING = 0.2f;
    private static final float FOLDED = 0.6f;
    private static final float FOLDED_PAIR = 0.2f;
    private static final float EXACT = 0.2f;
    private static final float EXACT_PAIR = 0.2f;
    /** Beyond what single words of a query reach: a phrase stands above them. */
    private static final float SIDE_BY_SIDE = 100;

    private static final int ALL_OF = 3;
    private static final double OF_MANY = 0.6;

    private final SearchPredicateFactory f;

    Meaning(SearchPredicateFactory f) {
        this.f = f;
    }

    /** Which articles are found and how close each is; words must be wanted. */
    PredicateFinalStep weighed(Query query) {
        // Were the weights optional beside the conditions, Lucene would weigh all that is found and not only what may
        // win.
        return f.bool().must(weights(query.wanted())).filter(conditions(query));
    }

    /** As {@link #weighed}, but with articles that have too few of the words. */
    PredicateFinalStep weighedLoosely(Query query) {
        BooleanPredicateClausesStep<?, ?> all = f.bool().must(weights(query.wanted()));
        narrow(all, query);
        return all;
    }

    /** Which articles are found. */
    PredicateFinalStep conditions(Query query) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        // Alone, conditions of what is not wanted would find nothing.
        all.filter(f.matchAll());
        List<String> words = query.pasted() ? query.wanted() : words(query);
        if (!words.isEmpty()) {
            all.filter(enough(words));
        }
        narrow(all, query);
        return all;
    }

    private void narrow(BooleanPredicateClausesStep<?, ?> all, Query query) {
        for (Term term : query.terms()) {
            if (term.excluded()) {
                all.mustNot(condition(term));
            } else if (!(term instanceof Term.Word || term instanceof Term.Phrase && query.pasted())) {
                all.filter(condition(term));
            }
        }
    }

    private static List<String> words(Query query) {
        return query.terms().stream()
                .filter(term -> !term.excluded())
                .filter(Term.Word.class::isInstance)
                .map(word -> ((Term.Word) word).text())
                .toList();
    }

    /** Few words must all be there; of many, as when a headline is pasted, most. */
    private PredicateFinalStep enough(List<String> words) {
        BooleanPredicateClausesStep<?, ?> enough = f.bool();
        words.forEach(word -> enough.should(
                f.match().field(field(WHOLE, Analysis.FOLDED)).matching(word).constantScore()));
        int count = words.size();
        return enough.minimumShouldMatchNumber(count <= ALL_OF ? count : (int) Math.ceil(OF_MANY * count));
    }

    private PredicateFinalStep condition(Term term) {
        return switch (term) {
            case Term.Word word ->
                f.match()
                        .field(field(WHOLE, word.accented() ? Analysis.EXACT : Analysis.FOLDED))
                        .matching(word.text());
            case Term.Phrase phrase ->
                f.phrase()
                        .field(field(WHOLE, phrase.accented() ? Analysis.EXACT_PAIRS : Analysis.FOLDED_PAIRS))
                        .matching(phrase.text());
            case Term.Of of -> condition(of);
            case Term.Since since -> f.range().field(ArticleDocument.DAY).atLeast(since.day());
            case Term.Until until -> f.range().field(ArticleDocument.DAY).atMost(until.day());
        };
    }

    private PredicateFinalStep condition(Term.Of of) {
        return switch (of.operator()) {
            case TOPIC -> f.match().field(ArticleDocument.TOPIC).matching(Slug.of(of.value()));
            case SECTION -> f.match().field(ArticleDocument.SECTION).matching(Slug.of(of.value()));
            case AGENCY -> f.phrase().field(ArticleDocument.AGENCY).matching(of.value());
            case AUTHOR -> f.phrase().field(ArticleDocument.AUTHOR).matching(of.value());
            case SINCE, UNTIL -> throw new IllegalArgumentException(of.source());
        };
    }

    private PredicateFinalStep weights(List<String> wanted) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        String words = String.join(" ", wanted);
        all.should(weighed(HEADLINE, Analysis.FOLDED, words, IN_HEADLINE));
        all.should(weighed(OPENING, Analysis.FOLDED, words, IN_OPENING));
        all.should(weighed(WHOLE, Analysis.FOLDED, words, FOLDED));
        if (wanted.size() > 1) {
            all.should(weighed(WHOLE, Analysis.FOLDED_PAIRS, words, FOLDED_PAIR));
            all.should(side(Analysis.FOLDED_PAIRS, words));
        }
        // Where no marks were typed, words without marks are no better than others.
        String accented = wanted.stream().filter(Spelling::accented).collect(Collectors.joining(" "));
        if (accented.isEmpty()) {
            return all;
        }
        all.should(weighed(HEADLINE, Analysis.EXACT, accented, IN_HEADLINE));
        all.should(weighed(WHOLE, Analysis.EXACT, accented, EXACT));
        for (int i = 1; i < wanted.size(); i++) {
            if (Spelling.accented(wanted.get(i - 1)) || Spelling.accented(wanted.get(i))) {
                String pair = wanted.get(i - 1) + " " + wanted.get(i);
                all.should(weighed(WHOLE, Analysis.EXACT_PAIRS, pair, EXACT_PAIR));
            }
        }
        if (wanted.size() > 1) {
            all.should(side(Analysis.EXACT_PAIRS, words));
        }
        return all;
    }

    private PredicateFinalStep weighed(String text, String analyzer, String words, float weight) {
        return f.match().field(field(text, analyzer)).matching(words).boost(weight);
    }

    /** All words side by side as typed count for more than what they are worth apart. */
    private PredicateFinalStep side(String pairs, String words) {
        return f.phrase()
                .field(field(WHOLE, pairs))
                .matching(words)
                .constantScore()
                .boost(SIDE_BY_SIDE);
    }
}
