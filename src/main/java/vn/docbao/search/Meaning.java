package vn.docbao.search;

import static vn.docbao.search.ArticleText.BODY;
import static vn.docbao.search.ArticleText.HEADLINE;
import static vn.docbao.search.ArticleText.SUMMARY;
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

    private static final float IN_HEADLINE = 3;
    private static final float IN_SUMMARY = 1.5f;
    private static final float LESS = 0.3f;
    private static final int ALL_OF = 3;
    private static final double OF_MANY = 0.6;

    private final SearchPredicateFactory f;

    Meaning(SearchPredicateFactory f) {
        this.f = f;
    }

    PredicateFinalStep of(Query query) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        // Alone, conditions of what is not wanted would find nothing.
        all.filter(f.matchAll());
        List<Term> words = query.terms().stream()
                .filter(term -> term instanceof Term.Word && !term.excluded())
                .toList();
        if (!words.isEmpty()) {
            all.filter(enough(words));
        }
        for (Term term : query.terms()) {
            if (term.excluded()) {
                all.mustNot(condition(term));
            } else if (!(term instanceof Term.Word)) {
                all.filter(condition(term));
            }
        }
        rank(all, query.wanted());
        return all;
    }

    /** Few words must all be there; of many, as when a headline is pasted, most. */
    private PredicateFinalStep enough(List<Term> words) {
        BooleanPredicateClausesStep<?, ?> enough = f.bool();
        words.forEach(word -> enough.should(f.match()
                .fields(fields(Analysis.FOLDED))
                .matching(((Term.Word) word).text())
                .constantScore()));
        int count = words.size();
        return enough.minimumShouldMatchNumber(count <= ALL_OF ? count : (int) Math.ceil(OF_MANY * count));
    }

    private PredicateFinalStep condition(Term term) {
        return switch (term) {
            case Term.Word word ->
                f.match()
                        .fields(fields(word.accented() ? Analysis.EXACT : Analysis.FOLDED))
                        .matching(word.text());
            case Term.Phrase phrase ->
                f.phrase()
                        .fields(fields(phrase.accented() ? Analysis.EXACT : Analysis.FOLDED))
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

    private void rank(BooleanPredicateClausesStep<?, ?> all, List<String> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        all.should(weighed(Analysis.FOLDED, String.join(" ", wanted), LESS));
        all.should(weighed(Analysis.FOLDED_PAIRS, String.join(" ", wanted), LESS));
        // Where no marks were typed, words without marks are no better than others.
        String accented = wanted.stream().filter(Spelling::accented).collect(Collectors.joining(" "));
        if (!accented.isEmpty()) {
            all.should(weighed(Analysis.EXACT, accented, 1));
        }
        for (int i = 1; i < wanted.size(); i++) {
            if (Spelling.accented(wanted.get(i - 1)) || Spelling.accented(wanted.get(i))) {
                all.should(weighed(Analysis.EXACT_PAIRS, wanted.get(i - 1) + " " + wanted.get(i), LESS));
            }
        }
    }

    private PredicateFinalStep weighed(String analyzer, String words, float weight) {
        return f.match()
                .field(field(HEADLINE, analyzer))
                .boost(IN_HEADLINE)
                .field(field(SUMMARY, analyzer))
                .boost(IN_SUMMARY)
                .field(field(BODY, analyzer))
                .matching(words)
                .boost(weight);
    }

    private static String[] fields(String analyzer) {
        return new String[] {field(HEADLINE, analyzer), field(SUMMARY, analyzer), field(BODY, analyzer)};
    }
}
