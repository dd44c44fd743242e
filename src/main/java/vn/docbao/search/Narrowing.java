package vn.docbao.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;

/** One way to narrow results, by what the articles found have. */
public record Narrowing(Kind kind, List<Choice> choices) {

    private static final int CHOICES = 6;

    /** In the order of the page. */
    public enum Kind {
        SECTION(ArticleDocument.SECTION_NAME),
        TOPIC(ArticleDocument.TOPIC_NAME),
        AGENCY(ArticleDocument.AGENCY_NAME),
        YEAR(ArticleDocument.YEAR);

        private final String field;

        Kind(String field) {
            this.field = field;
        }

        private AggregationKey<Map<String, Long>> names() {
            return AggregationKey.of(field);
        }

        private AggregationKey<Map<Integer, Long>> numbers() {
            return AggregationKey.of(field);
        }

        private Map<?, Long> counts(SearchResult<?> found) {
            if (this == YEAR) {
                return found.aggregation(numbers());
            }
            return found.aggregation(names());
        }

        private String typed(String value) {
            return switch (this) {
                case SECTION -> Operator.SECTION.with(value);
                case TOPIC -> Operator.TOPIC.with(value);
                case AGENCY -> Operator.AGENCY.with(value);
                case YEAR -> Operator.SINCE.with(value) + " " + Operator.UNTIL.with(value);
            };
        }
    }

    /** @param query the whole text of the narrower query */
    public record Choice(String name, long articles, String query) {}

    static SearchQueryOptionsStep<?, ?, Long, ?, ?, ?> count(SearchQueryOptionsStep<?, ?, Long, ?, ?, ?> search) {
        SearchQueryOptionsStep<?, ?, Long, ?, ?, ?> counted = search;
        for (Kind kind : Kind.values()) {
            if (kind == Kind.YEAR) {
                counted = counted.aggregation(
                        kind.numbers(),
                        f -> f.terms().field(kind.field, Integer.class).maxTermCount(CHOICES));
            } else {
                counted = counted.aggregation(
                        kind.names(),
                        f -> f.terms().field(kind.field, String.class).maxTermCount(CHOICES));
            }
        }
        return counted;
    }

    static List<Narrowing> of(Query query, SearchResult<?> found) {
        long total = found.total().hitCount();
        List<Narrowing> narrowings = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Map<?, Long> counts = kind.counts(found);
            List<Choice> choices = counts.entrySet().stream()
                    // What all results have narrows nothing; that is also how a choice made disappears.
                    .filter(entry -> entry.getValue() < total)
                    .map(entry -> choice(query, kind, entry.getKey().toString(), entry.getValue()))
                    .filter(choice -> choice.query().length() <= Query.LONGEST)
                    .toList();
            if (kind == Kind.YEAR) {
                choices = choices.stream()
                        .sorted(Comparator.comparing(Choice::name).reversed())
                        .toList();
            }
            if (!choices.isEmpty()) {
                narrowings.add(new Narrowing(kind, choices));
            }
        }
        return narrowings;
    }

    private static Choice choice(Query query, Kind kind, String name, long articles) {
        return new Choice(name, articles, query.and(kind == Kind.YEAR, kind.typed(name)));
    }
}
