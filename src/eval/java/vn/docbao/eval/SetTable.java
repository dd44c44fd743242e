package vn.docbao.eval;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** One set as this project reads it, field by field, beside the floors. */
final class SetTable {

    private final @Nullable Floors floors;
    private final SetScore score;
    private final MarkdownTable table =
            new MarkdownTable(List.of("field", "n", "floor", "", "where the gold has it", "all pages"));

    SetTable(@Nullable Floors floors, SetScore score) {
        this.floors = floors;
        this.score = score;
    }

    String render() {
        for (Field field : Field.values()) {
            field(field);
        }
        score.credits().ifPresent(credits -> row("credit of matched captions", "", "", precisely(credits)));
        if (floors == null) {
            total("leakage", score.leakage(), "", "");
            total("OVERALL", score.overall(), "", "");
            total("STRICT", score.strict(), "", "");
        } else {
            total(
                    "leakage",
                    score.leakage(),
                    "≤ " + shortly(floors.leakage()),
                    mark(score.leakage() <= floors.leakage()));
            // What is invented where the gold has nothing shows in OVERALL alone.
            total("OVERALL", score.overall(), "≥ STRICT", mark(score.overall() >= score.strict()));
            total("STRICT", score.strict(), "≥ " + shortly(floors.strict()), mark(score.strict() >= floors.strict()));
        }
        return table.toString();
    }

    private void field(Field field) {
        OptionalDouble figure = score.meanWherePresent(field);
        Double floor = floors == null ? null : floors.fields().get(field);
        boolean judged = floors != null && floor != null && figure.isPresent();
        table.row(List.of(
                field.label,
                Integer.toString(score.having(field)),
                judged ? "≥ " + shortly(floor) : "",
                judged ? floors.mark(field, figure.getAsDouble(), score.having(field)) : "",
                figure(field, score),
                precisely(score.mean(field))));
    }

    private void total(String label, double figure, String floor, String mark) {
        row(label, floor, mark, precisely(figure));
    }

    private void row(String label, String floor, String mark, String figure) {
        table.row(List.of(label, Integer.toString(score.size()), floor, mark, figure, ""));
    }

    private static String mark(boolean reached) {
        return reached ? "✓" : "✗";
    }

    /** A field's mean where the gold has it; a body's with precision and recall. */
    static String figure(Field field, SetScore score) {
        OptionalDouble mean = score.meanWherePresent(field);
        if (mean.isEmpty()) {
            return "–";
        }
        String figure = precisely(mean.getAsDouble());
        return field == Field.BODY
                ? figure + " (" + precisely(score.mean(page -> page.body().precision())) + "/"
                        + precisely(score.mean(page -> page.body().recall())) + ")"
                : figure;
    }

    static String precisely(double figure) {
        return String.format(Locale.ROOT, "%.4f", figure);
    }

    private static String shortly(double floor) {
        return String.format(Locale.ROOT, "%.3f", floor).replaceFirst("0$", "");
    }
}
