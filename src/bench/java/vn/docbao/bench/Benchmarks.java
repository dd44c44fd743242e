package vn.docbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** {@code mvn -Pbench verify -Ddocbao.corpus=DIR -Ddocbao.gold=DIR}: all benchmarks, and their figures as a table. */
final class Benchmarks {

    private static final Path OUT = Path.of("target", "bench", "table.md");

    private Benchmarks() {}

    /** @param args the folders of the corpus and of the gold, each "" where there is none */
    public static void main(String[] args) throws IOException, RunnerException, InterruptedException {
        BenchmarkTable table = new BenchmarkTable();
        List<String> archives = files(args[0], ".tar.gz");
        if (archives.isEmpty()) {
            System.out.println("No text to measure with: name a folder of .tar.gz with -Ddocbao.corpus=DIR");
        } else {
            table.text(run(TextBenchmark.class, "archive", archives, 3, 4, 2));
        }
        List<String> pages = files(args[1], ".html");
        if (pages.isEmpty()) {
            System.out.println("No HTML to measure with: name a folder of gold sets with -Ddocbao.gold=DIR");
        } else {
            table.html(run(HtmlBenchmark.class, "page", pages, 3, 3, 1));
        }
        if (archives.isEmpty()) {
            System.out.println("No site to serve: name a folder of .tar.gz with -Ddocbao.corpus=DIR");
        } else if (ServingBenchmark.possible()) {
            table.serving(ServingBenchmark.run(Path.of(archives.getLast())));
        } else {
            System.out.println("Nothing to load the site with: install wrk and nginx");
        }
        Files.createDirectories(OUT.getParent());
        Files.writeString(OUT, table.toString());
        System.out.println(table + "\nWritten to " + OUT);
    }

    private static Collection<RunResult> run(
            Class<?> benchmark, String parameter, List<String> values, int warmups, int measurements, int seconds)
            throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .param(parameter, values.toArray(String[]::new))
                .verbosity(VerboseMode.SILENT)
                .forks(1)
                .threads(1)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(measurements)
                .measurementTime(TimeValue.seconds(seconds))
                .jvmArgs(jvm().toArray(String[]::new));
        return new Runner(options.build()).run();
    }

    private static List<String> jvm() {
        // One core's work: no collector's threads beside it.
        List<String> options = new ArrayList<>(List.of("-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"));
        if (Runtime.version().feature() >= 23) {
            // JMH itself uses what newer JDKs warn of, at length, in every fork.
            options.add("--sun-misc-unsafe-memory-access=allow");
        }
        return options;
    }

    private static List<String> files(String folder, String ending) throws IOException {
        if (folder.isBlank() || !Files.isDirectory(Path.of(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
