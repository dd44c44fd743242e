package vn.docbao.reader;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.docbao.library.MonthCounts;

/**
 * A topic's articles by month, as bars.
 *
 * @param bars in the order of time, months without articles between them
 */
record MonthChart(List<Bar> bars) {

    /** So many months are shown. */
    static final int MOST = MonthCounts.MOST;

    private static final int HIGHEST = 40;
    private static final int WIDTH = 10;

    /** @param height in the drawing's units, of {@link #height()} */
    record Bar(YearMonth month, long articles, int x, int height) {

        public int y() {
            return HIGHEST - height;
        }
    }

    static MonthChart of(List<MonthCounts.Month> months) {
        Map<YearMonth, Long> counts = new HashMap<>();
        months.forEach(month -> counts.put(YearMonth.of(month.year(), month.month()), month.articles()));
        if (counts.size() < 2) {
            return new MonthChart(List.of());
        }
        YearMonth last = counts.keySet().stream().max(YearMonth::compareTo).orElseThrow();
        YearMonth first = counts.keySet().stream().min(YearMonth::compareTo).orElseThrow();
        if (first.isBefore(last.minusMonths(MOST - 1))) {
            first = last.minusMonths(MOST - 1);
        }
        YearMonth shown = first;
        long most = counts.entrySet().stream()
                .filter(count -> !count.getKey().isBefore(shown))
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            long articles = counts.getOrDefault(month, 0L);
            int height = articles == 0 ? 0 : (int) Math.max(1, HIGHEST * articles / most);
            bars.add(new Bar(month, articles, bars.size() * WIDTH, height));
        }
        return new MonthChart(List.copyOf(bars));
    }

    /** The first of the highest; there is none in an empty chart. */
    public Bar highest() {
        return bars.stream()
                .max(Comparator.comparingInt(Bar::height).thenComparing(Bar::month, Comparator.reverseOrder()))
                .orElseThrow();
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }

    public int width() {
        return bars.size() * WIDTH;
    }

    public int height() {
        return HIGHEST;
    }
}
