package vn.docbao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.docbao.extract.Extraction;
import vn.docbao.extract.Extractor;

/** An HTML page read in full, from its bytes, and the same page only parsed, from its characters. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HtmlBenchmark {

    @Param("")
    public String page = "";

    private final Extractor extractor = new Extractor();
    private byte[] bytes = {};
    private String html = "";

    @Setup
    public void read() throws IOException {
        bytes = Files.readAllBytes(Path.of(page));
        html = new String(bytes, StandardCharsets.UTF_8);
    }

    @Benchmark
    public Extraction extract() {
        return extractor.extract("a.html", bytes);
    }

    @Benchmark
    public Document parseOnly() {
        return Jsoup.parse(html);
    }
}
