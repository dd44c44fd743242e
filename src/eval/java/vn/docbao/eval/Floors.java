package vn.docbao.eval;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What extraction has to reach on a set that nobody fits rules to.
 *
 * @param leakage the most that may leak
 */
record Floors(Map<Field, Double> fields, double leakage, double strict) {

    private static final int FEW = 10;
    private static final Set<Field> SINGLE =
            EnumSet.of(Field.LEAD, Field.AUTHOR, Field.AGENCY, Field.SECTION, Field.DATE);
    private static final Floors TEXT = of(.97, .93, .96, .93, .90, .90, .01);
    private static final Floors HTML = of(.985, .96, 1, .93, 1, .80, .003);

    static @Nullable Floors of(String set, boolean html) {
        Floors floors = html ? HTML : TEXT;
        return switch (set) {
            case "dev" -> new Floors(floors.fields, floors.leakage, .85);
            case "constructed" -> new Floors(floors.fields, floors.leakage, .95);
            case "seeds" -> new Floors(Map.of(Field.STORIES, 1.0, Field.HEADLINES, 1.0), 0, .98);
            default -> null;
        };
    }

    private static Floors of(
            double body, double paragraphs, double title, double lead, double date, double headlines, double leakage) {
        Map<Field, Double> fields = new EnumMap<>(Field.class);
        fields.put(Field.BODY, body);
        fields.put(Field.PARAGRAPHS, paragraphs);
        fields.put(Field.TITLE, title);
        fields.put(Field.LEAD, lead);
        fields.put(Field.AUTHOR, .90);
        fields.put(Field.AGENCY, .90);
        fields.put(Field.SECTION, .90);
        fields.put(Field.DATE, date);
        fields.put(Field.CAPTIONS, .88);
        fields.put(Field.HEADLINES, headlines);
        return new Floors(fields, leakage, 0);
    }

    /** "(✓)": below the floor, but of fewer than ten values that are right or wrong no more than one is wrong. */
    String mark(Field field, double figure, int values) {
        if (figure >= fields.get(field)) {
            return "✓";
        }
        boolean countable = SINGLE.contains(field) && values < FEW;
        return countable && Math.round((1 - figure) * values) <= 1 ? "(✓)" : "✗";
    }
}
