package vn.docbao.library;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How many dated articles a topic's list shows of a month: of the newest months that have any.
 *
 * @param months the newest first
 */
public record MonthCounts(List<Month> months) {

    /** So many are kept. */
    public static final int MOST = 24;

    public record Month(int year, int month, long articles) {}

    /** "2025-3 12,2025-1 4", a line short enough to stand with the topic; null for none. */
    public @Nullable String text() {
        return months.isEmpty()
                ? null
                : months.stream()
                        .map(month -> "%d-%d %d".formatted(month.year(), month.month(), month.articles()))
                        .collect(Collectors.joining(","));
    }

    static MonthCounts parse(@Nullable String text) {
        return new MonthCounts(
                text == null
                        ? List.of()
                        : Stream.of(text.split(",")).map(MonthCounts::month).toList());
    }

    private static Month month(String text) {
        String[] numbers = text.split("[- ]");
        return new Month(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]), Long.parseLong(numbers[2]));
    }
}
