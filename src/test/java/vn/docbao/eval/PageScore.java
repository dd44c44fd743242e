package vn.docbao.eval;

import java.util.Map;

/**
 * How one page was read.
 *
 * @param fields each field's score from 0 to 1
 * @param leakage share of the page's boilerplate lines that stand in its stories
 * @param credits pictures matched whose credit is to be compared, and of those how many have it right
 */
record PageScore(Page gold, Map<Field, Double> fields, Overlap body, double leakage, Credits credits) {

    record Credits(int right, int of) {}

    double of(Field field) {
        return fields.get(field);
    }

    double overall() {
        double sum = fields.values().stream().mapToDouble(Double::doubleValue).sum();
        return (sum + 1 - leakage) / (Field.values().length + 1);
    }
}
