package vn.docbao.eval;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pages of a set together. */
record SetScore(List<PageScore> pages) {

    /** @param found what was found on each page, in the pages' order */
    static SetScore of(List<GoldPage> pages, List<Page> found) {
        return new SetScore(IntStream.range(0, pages.size())
                .mapToObj(i -> Scorer.score(pages.get(i).gold(), found.get(i)))
                .toList());
    }

    int size() {
        return pages.size();
    }

    double mean(ToDoubleFunction<PageScore> score) {
        return pages.stream().mapToDouble(score).average().orElseThrow();
    }

    double mean(Field field) {
        return mean(page -> page.of(field));
    }

    /** On how many pages the gold has the field: the empty ones make a field look easy. */
    int having(Field field) {
        return (int) havingIt(field).count();
    }

    /** The field's mean where the gold has it; empty where no page does. */
    OptionalDouble meanWherePresent(Field field) {
        return havingIt(field).mapToDouble(page -> page.of(field)).average();
    }

    private Stream<PageScore> havingIt(Field field) {
        return pages.stream().filter(page -> field.has == null || field.has.test(page.gold()));
    }

    double leakage() {
        return mean(PageScore::leakage);
    }

    OptionalDouble credits() {
        int of = pages.stream().mapToInt(page -> page.credits().of()).sum();
        int right = pages.stream().mapToInt(page -> page.credits().right()).sum();
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / of);
    }

    /** Mean over pages of every field, found or rightly left empty. */
    double overall() {
        return mean(PageScore::overall);
    }

    /** Mean over fields, each only where the gold has it. */
    double strict() {
        DoubleStream fields = Stream.of(Field.values())
                .map(this::meanWherePresent)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble);
        return DoubleStream.concat(fields, DoubleStream.of(1 - leakage()))
                .average()
                .orElseThrow();
    }
}
