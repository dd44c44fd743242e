package vn.docbao.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Ask a program for pages, each on a thread of its own, and note how long that takes and what fails. */
final class Readers implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int MOST_AT_ONCE = 500;
    private static final int TOLD = 20;
    /** What each page was when it was read last; more are not remembered. */
    private static final int REMEMBERED = 5_000;

    private final Program program;
    private final Traffic traffic;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, String> tags = new ConcurrentHashMap<>();
    private final Map<Traffic.Kind, Histogram> micros = new EnumMap<>(Traffic.Kind.class);
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong unchanged = new AtomicLong();
    private final AtomicLong missing = new AtomicLong();

    Readers(Program program, Traffic traffic) {
        this.program = program;
        this.traffic = traffic;
        forget();
    }

    /** What was noted so far. */
    void forget() {
        for (Traffic.Kind kind : Traffic.Kind.values()) {
            micros.put(kind, new ConcurrentHistogram(PATIENCE.toNanos() / 100, 2));
        }
        faults.clear();
        failed.set(0);
        unchanged.set(0);
        missing.set(0);
    }

    /** @return requests a second that so many readers get answered when none of them rests */
    double asMuchAsItBears(int readers, Duration time) throws InterruptedException {
        AtomicLong answered = new AtomicLong();
        long end = System.nanoTime() + time.toNanos();
        Semaphore done = new Semaphore(0);
        for (int reader = 0; reader < readers; reader++) {
            threads.execute(() -> {
                try {
                    while (System.nanoTime() < end) {
                        ask(System.nanoTime());
                        answered.incrementAndGet();
                    }
                } finally {
                    done.release();
                }
            });
        }
        done.acquire(readers);
        return answered.get() * 1e9 / time.toNanos();
    }

    /** Asks at even distances, whether or not what was asked before is answered: who waits for it is counted as waiting. */
    void steady(double perSecond, Duration time) throws InterruptedException {
        Semaphore free = new Semaphore(MOST_AT_ONCE);
        long begin = System.nanoTime();
        long requests = (long) (perSecond * time.toNanos() / 1e9);
        for (long request = 0; request < requests; request++) {
            long due = begin + (long) (request * 1e9 / perSecond);
            for (long left; (left = due - System.nanoTime()) > 0; ) {
                LockSupport.parkNanos(left);
            }
            free.acquire();
            threads.execute(() -> {
                try {
                    ask(due);
                } finally {
                    free.release();
                }
            });
        }
        free.tryAcquire(MOST_AT_ONCE, PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private void ask(long due) {
        Traffic.Visit visit = traffic.any();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(program.address(visit.path())))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip");
        String tag = visit.kind() == Traffic.Kind.ARTICLE_AGAIN ? tags.get(visit.path()) : null;
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            note(visit, response);
        } catch (IOException e) {
            fail(visit, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        micros.get(visit.kind()).recordValue((System.nanoTime() - due) / 1_000);
    }

    private void note(Traffic.Visit visit, HttpResponse<byte[]> response) {
        switch (response.statusCode()) {
            case 200 -> {
                if (response.body().length == 0) {
                    fail(visit, "empty");
                }
                if (tags.size() < REMEMBERED) {
                    response.headers().firstValue("ETag").ifPresent(tag -> tags.put(visit.path(), tag));
                }
            }
            case 301, 302, 308 -> {}
            case 304 -> unchanged.incrementAndGet();
            // Topics are chosen anew as a library grows, and small ones go.
            case 404 -> missing.incrementAndGet();
            default -> fail(visit, "status " + response.statusCode());
        }
    }

    private void fail(Traffic.Visit visit, String how) {
        failed.incrementAndGet();
        if (faults.size() < TOLD) {
            faults.add(visit.path() + ": " + how);
        }
    }

    Map<Traffic.Kind, Histogram> micros() {
        return micros;
    }

    long failed() {
        return failed.get();
    }

    long unchanged() {
        return unchanged.get();
    }

    long missing() {
        return missing.get();
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        threads.shutdown();
        client.close();
    }
}
