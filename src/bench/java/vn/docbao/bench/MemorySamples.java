package vn.docbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

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

    /** Means. */
    record Thirds(double first, double second, double last) {

        static Thirds of(List<Double> samples) {
            int third = samples.size() / 3;
            return new Thirds(
                    mean(samples.subList(0, third)),
                    mean(samples.subList(third, 2 * third)),
                    mean(samples.subList(2 * third, samples.size())));
        }

        private static double mean(List<Double> samples) {
            return samples.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        }

        /** NaN is never flat. */
        boolean flat(double tolerance) {
            return last <= second * (1 + tolerance);
        }
    }

    @Override
    public void close() {
        clock.shutdown();
    }
}
