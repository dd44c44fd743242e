package vn.docbao.search;

import static vn.docbao.search.ArticleText.HEADLINE;
import static vn.docbao.search.ArticleText.OPENING;
import static vn.docbao.search.ArticleText.WHOLE;
import static vn.docbao.search.ArticleText.field;

import java.util.List;
import org.apache.lucene.search.BoostQuery;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import vn.docbao.text.Slug;

/**
 * A query as conditions on the index. Which articles are found is decided word by word: by its spelling where it was typed
 * with marks, by its letters where it was not; their order by words as typed, folded words and pairs of these, weighed as
 * measured on 10,000 articles.
 */
final class Meaning {

    private static final float IN_HEADLINE = 1;
    private static final float IN_OPENING = 0.2f;
    private static final float FOLDED = 0.6f;
    private static final float FOLDED_PAIR = 0.2f;
    private static final float EXACT = 0.2f;
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

    /** As {@link #weighed}, by folded words and pairs in the whole text alone, which costs a fraction. */
    PredicateFinalStep weighedRoughly(Query query) {
        return f.bool().must(rough(query.wanted())).filter(conditions(query));
    }

    /** As {@link #weighedRoughly}, but with articles that have too few of the words. */
    PredicateFinalStep weighedLoosely(Query query) {
        BooleanPredicateClausesStep<?, ?> all = f.bool().must(rough(query.wanted()));
        narrow(all, query);
        return all;
    }

    /** Which articles are found. */
    PredicateFinalStep conditions(Query query) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        // Alone, conditions of what is not wanted would find nothing.
        all.filter(f.matchAll());
        List<Term.Word> words = words(query);
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

    private static List<Term.Word> words(Query query) {
        if (query.pasted()) {
            // Headlines are spelled in their own ways, and are met by likeness.
            return query.wanted().stream()
                    .map(word -> Term.Word.of(word, word, false).anySpelling())
                    .toList();
        }
        return query.terms().stream()
                .filter(term -> !term.excluded())
                .filter(Term.Word.class::isInstance)
                .map(Term.Word.class::cast)
                .toList();
    }

    /** Few words must all be there; of many, as when a headline is pasted, most. */
    private PredicateFinalStep enough(List<Term.Word> words) {
        BooleanPredicateClausesStep<?, ?> enough = f.bool();
        words.forEach(word -> enough.should(condition(word)));
        int count = words.size();
        return enough.minimumShouldMatchNumber(count <= ALL_OF ? count : (int) Math.ceil(OF_MANY * count));
    }

    private PredicateFinalStep condition(Term term) {
        return switch (term) {
            case Term.Word word ->
                f.match()
                        .field(field(WHOLE, word.exact() ? Analysis.EXACT : Analysis.FOLDED))
                        .matching(word.text())
                        .constantScore();
            case Term.Phrase phrase -> phrase.exact() ? asTyped(phrase.text()) : sideBySide(phrase.text());
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
        BooleanPredicateClausesStep<?, ?> all = rough(wanted);
        // Each word by itself: of clauses in groups Lucene knows the best of a group only, and passes over little.
        for (String word : wanted) {
            all.should(weighed(HEADLINE, Analysis.FOLDED, word, IN_HEADLINE));
            all.should(weighed(OPENING, Analysis.FOLDED, word, IN_OPENING));
            // Where no marks were typed, words without marks are no better than others.
            if (Spelling.accented(word)) {
                all.should(weighed(HEADLINE, Analysis.EXACT, word, IN_HEADLINE));
                all.should(weighed(WHOLE, Analysis.EXACT, word, EXACT));
            }
        }
        if (wanted.size() > 1 && wanted.stream().anyMatch(Spelling::accented)) {
            all.should(asTyped(String.join(" ", wanted)).constantScore().boost(SIDE_BY_SIDE));
        }
        return all;
    }

    private BooleanPredicateClausesStep<?, ?> rough(List<String> wanted) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        wanted.forEach(word -> all.should(weighed(WHOLE, Analysis.FOLDED, word, FOLDED)));
        String phrase = String.join(" ", wanted);
        PairsField.queries(phrase).forEach(pair -> all.should(asItIs(new BoostQuery(pair, FOLDED_PAIR))));
        if (wanted.size() > 1) {
            all.should(sideBySide(phrase).constantScore().boost(SIDE_BY_SIDE));
        }
        return all;
    }

    private PredicateFinalStep weighed(String text, String analyzer, String words, float weight) {
        return f.match().field(field(text, analyzer)).matching(words).boost(weight);
    }

    private BooleanPredicateClausesStep<?, ?> sideBySide(String words) {
        return sideBySide(words, Analysis.FOLDED);
    }

    private BooleanPredicateClausesStep<?, ?> asTyped(String words) {
        return sideBySide(words, Analysis.EXACT);
    }

    /** Pairs lead to the few articles in which the place of each word is looked at. */
    private BooleanPredicateClausesStep<?, ?> sideBySide(String phrase, String analyzer) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        PairsField.queries(phrase).forEach(pair -> all.filter(asItIs(pair)));
        return all.must(f.phrase().field(field(WHOLE, analyzer)).matching(phrase));
    }

    private PredicateFinalStep asItIs(org.apache.lucene.search.Query query) {
        return f.extension(LuceneExtension.get()).fromLuceneQuery(query);
    }
}
