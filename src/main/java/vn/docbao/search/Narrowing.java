package vn.docbao.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** One way to narrow results, by what the articles found have. */
public record Narrowing(Kind kind, List<Choice> choices) {

    static final int CHOICES = 6;

    private static final Comparator<Map.Entry<String, Integer>> MOST_ARTICLES =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

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

        String field() {
            return field;
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

    static List<Narrowing> of(Query query, Counts found) {
        List<Narrowing> narrowings = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Choice> choices = found.of(kind).entrySet().stream()
                    // What all results have narrows nothing; that is also how a choice made disappears.
                    .filter(entry -> entry.getValue() < found.articles())
                    .sorted(MOST_ARTICLES)
                    .limit(CHOICES)
                    .map(entry -> choice(query, kind, entry.getKey(), entry.getValue()))
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
