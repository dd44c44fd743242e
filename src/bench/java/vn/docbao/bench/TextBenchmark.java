package vn.docbao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import vn.docbao.eval.Corpus;
import vn.docbao.extract.Extractor;

/** Text pages in a second, over a sample from all parts of an archive. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TextBenchmark {

    static final int SAMPLE = 1000;

    @Param("")
    public String archive = "";

    private final Extractor extractor = new Extractor();
    private List<byte[]> pages = List.of();

    @Setup
    public void sample() throws IOException {
        Corpus corpus = Corpus.read(Path.of(archive));
        if (corpus.pages().size() < SAMPLE) {
            throw new IllegalStateException(archive + " holds fewer than " + SAMPLE + " pages");
        }
        pages = corpus.sample(SAMPLE).stream().map(Corpus.Page::bytes).toList();
    }

    @Benchmark
    @OperationsPerInvocation(SAMPLE)
    public void extract(Blackhole sink) {
        for (byte[] page : pages) {
            sink.consume(extractor.extract("a.txt", page));
        }
    }
}
