package vn.docbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** A program's memory over a time, in megabytes: what it holds, and what its heap holds that is of use. */
final class MemorySamples implements AutoCloseable {

    private static final int SAMPLES = 240;
    /** Each makes the program collect what is of no use, at the cost of a pause. */
    private static final int EACH_HEAP = 8;

    private final Program program;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final List<Double> pss = new ArrayList<>();
    private final List<Double> heap = new ArrayList<>();

    MemorySamples(Program program, Duration time) {
        this.program = program;
        long every = time.toMillis() / SAMPLES;
        clock.scheduleAtFixedRate(this::sample, every, every, TimeUnit.MILLISECONDS);
    }

    private synchronized void sample() {
        try {
            pss.add((double) program.pssMegabytes());
            if (pss.size() % EACH_HEAP == 0) {
                heap.add(program.liveHeapMegabytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized Thirds pss() {
        return Thirds.of(pss);
    }

    synchronized Thirds heap() {
        return Thirds.of(heap);
    }

    /** Means of the thirds and, to tell a rise from one slow minute, of the tenths. */
    record Thirds(double first, double second, double last, List<Double> tenths) {

        static Thirds of(List<Double> samples) {
            int third = samples.size() / 3;
            return new Thirds(
                    mean(samples.subList(0, third)),
                    mean(samples.subList(third, 2 * third)),
                    mean(samples.subList(2 * third, samples.size())),
                    IntStream.range(0, 10)
                            .mapToObj(tenth -> mean(
                                    samples.subList(samples.size() * tenth / 10, samples.size() * (tenth + 1) / 10)))
                            .toList());
        }

        private static double mean(List<Double> samples) {
            return samples.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        }

        /** Whether the last third lies above neither of those before; NaN is never flat. */
        boolean flat(double tolerance) {
            return last <= Math.max(first, second) * (1 + tolerance);
        }
    }

    @Override
    public void close() {
        clock.shutdown();
    }
}
