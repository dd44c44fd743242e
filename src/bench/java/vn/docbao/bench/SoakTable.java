package vn.docbao.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;

/** What a soak found, as Markdown. */
final class SoakTable {

    /**
     * By how much the mean of the last third may lie above those of the others: the library is as large as in the second and
     * larger than in the first, and what is kept for readers comes and goes by as much.
     */
    private static final double TOLERANCE = .05;

    private final StringBuilder out = new StringBuilder();
    private boolean passed = true;

    SoakTable(Duration time) {
        out.append("%s, %d minutes%n%n| soak | | limit | |%n|:--|--:|--:|--|%n"
                .formatted(BenchmarkTable.machine(), time.toMinutes()));
    }

    /** @param cores processors that the program kept busy */
    void load(double saturating, double cores) {
        row("requests/s, half of what saturates", "%.0f".formatted(saturating / 2), "", true);
        row("processors busy", "%.2f".formatted(cores), "", true);
    }

    void readers(Readers readers) {
        row("requests that failed", Long.toString(readers.failed()), "0", readers.failed() == 0);
        row("answered that nothing changed", Long.toString(readers.unchanged()), "> 0", readers.unchanged() > 0);
        row("not found", Long.toString(readers.missing()), "", true);
        readers.faults().forEach(fault -> out.append("  ").append(fault).append('\n'));
        out.append("\n| ms | requests | p50 | p99 | p99.9 | longest |\n|:--|--:|--:|--:|--:|--:|\n");
        readers.micros()
                .forEach((kind, micros) -> out.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %.1f | %.1f | %.1f | %.0f |%n",
                        kind.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        micros.getTotalCount(),
                        at(micros, 50),
                        at(micros, 99),
                        at(micros, 99.9),
                        micros.getMaxValue() / 1e3)));
        out.append('\n');
    }

    void memory(MemorySamples samples) {
        thirds("memory (PSS), MB", samples.pss());
        thirds("live heap, MB", samples.heap());
    }

    private void thirds(String name, MemorySamples.Thirds thirds) {
        row(
                name + ", means of the thirds",
                String.format(Locale.ROOT, "%.1f, %.1f, %.1f", thirds.first(), thirds.second(), thirds.last()),
                "last ≤ others + %.0f %%".formatted(TOLERANCE * 100),
                thirds.flat(TOLERANCE));
        row(
                name + ", means of the tenths",
                thirds.tenths().stream()
                        .map(mean -> String.format(Locale.ROOT, "%.0f", mean))
                        .collect(Collectors.joining(", ")),
                "",
                true);
    }

    void arrivals(Arrivals arrivals) {
        row("files", arrivals.toString(), "", true);
    }

    /** @param faults of files, database and index */
    void library(List<String> faults) {
        out.append("Files that are not in the library as they are, and where database and index differ: ")
                .append(
                        faults.isEmpty()
                                ? "none ✓"
                                : faults.size() + " ✗ " + faults.subList(0, Math.min(20, faults.size())))
                .append('\n');
        passed &= faults.isEmpty();
    }

    boolean passed() {
        return passed;
    }

    private static double at(Histogram micros, double percentile) {
        return micros.getValueAtPercentile(percentile) / 1e3;
    }

    private void row(String name, String value, String limit, boolean reached) {
        out.append("| %s | %s | %s | %s |%n".formatted(name, value, limit, limit.isEmpty() ? "" : reached ? "✓" : "✗"));
        passed &= reached;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
