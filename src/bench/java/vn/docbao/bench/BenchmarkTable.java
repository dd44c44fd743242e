package vn.docbao.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;

/** The figures as Markdown, with what they were measured on. */
final class BenchmarkTable {

    private static final double PAGES_PER_SECOND = 2000;
    private static final double TIMES_PARSING = 1.5;

    private final StringBuilder out = new StringBuilder();

    BenchmarkTable() {
        out.append(machine()).append("; one thread, serial collector\n");
    }

    /** What is measured on, and how busy it is with other things. */
    static String machine() {
        return String.format(
                Locale.ROOT,
                "%s, %s; %s %s; load when begun %.1f",
                LocalDate.now(),
                processor(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    void text(Collection<RunResult> results) {
        out.append("\n| text | pages/s on one core | ± | floor | |\n|:--|--:|--:|--:|--|\n");
        results.forEach(result -> out.append(row(
                "| %s | %.0f | %.0f | ≥ %.0f | %s |",
                parameter(result, "archive"),
                result.getPrimaryResult().getScore(),
                result.getPrimaryResult().getScoreError(),
                PAGES_PER_SECOND,
                mark(result.getPrimaryResult().getScore() >= PAGES_PER_SECOND))));
    }

    void html(Collection<RunResult> results) {
        Map<String, Double> extract = times(results, "extract");
        Map<String, Double> parse = times(results, "parseOnly");
        out.append("\n| HTML | parse ms | extract ms | times parsing | floor | |\n|:--|--:|--:|--:|--:|--|\n");
        extract.forEach((page, time) -> times(page, parse.get(page), time));
        times("all", sum(parse), sum(extract));
    }

    void serving(List<ServingBenchmark.Figure> figures) {
        out.append("\n| serving | | floor | |\n|:--|--:|--:|--|\n");
        figures.forEach(figure -> out.append(row(
                "| %s | %.3f | %s %.2f | %s |",
                figure.name(), figure.value(), figure.more() ? "≥" : "≤", figure.floor(), mark(figure.reached()))));
    }

    private void times(String page, double parse, double extract) {
        out.append(row(
                "| %s | %.2f | %.2f | %.2f | ≤ %.1f | %s |",
                page, parse, extract, extract / parse, TIMES_PARSING, mark(extract / parse <= TIMES_PARSING)));
    }

    private static Map<String, Double> times(Collection<RunResult> results, String method) {
        Map<String, Double> times = new TreeMap<>();
        results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .forEach(result -> times.put(
                        parameter(result, "page"), result.getPrimaryResult().getScore()));
        return times;
    }

    private static double sum(Map<String, Double> times) {
        return times.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static String parameter(RunResult result, String name) {
        return Path.of(result.getParams().getParam(name)).getFileName().toString();
    }

    private static String row(String format, Object... values) {
        return String.format(Locale.ROOT, format, values) + "\n";
    }

    private static String mark(boolean reached) {
        return reached ? "✓" : "✗";
    }

    private static String processor() {
        String cores = Runtime.getRuntime().availableProcessors() + " cores";
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                            .map(line -> line.substring(line.indexOf(':') + 1).strip() + ", ")
                            .findFirst()
                            .orElse("")
                    + cores;
        } catch (IOException e) {
            return System.getProperty("os.arch") + ", " + cores;
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
