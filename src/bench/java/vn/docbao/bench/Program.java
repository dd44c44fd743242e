package vn.docbao.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The packaged program, started as people start it, over a folder of articles. */
final class Program implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String site;
    private final double secondsToFirstPage;

    private Program(Process process, String site, long begun) throws IOException, InterruptedException {
        this.process = process;
        this.site = site;
        while (true) {
            try {
                get("/");
                break;
            } catch (IOException e) {
                if (!process.isAlive()) {
                    throw e;
                }
                Thread.sleep(20);
            }
        }
        secondsToFirstPage = (System.nanoTime() - begun) / 1e9;
    }

    static Program start(List<Path> sources, Path data) throws IOException, InterruptedException {
        int port = freePort();
        Files.createDirectories(data);
        long begun = System.nanoTime();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@run.options",
                        "-jar",
                        Path.of("target", "docbao.jar").toString(),
                        "--docbao.sources="
                                + sources.stream().map(Path::toString).collect(Collectors.joining(",")),
                        "--docbao.data-dir=" + data,
                        "--logging.level.vn.docbao.ingest.Intake=debug",
                        "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("log.txt").toFile())
                .start();
        return new Program(process, "http://127.0.0.1:" + port, begun);
    }

    double secondsToFirstPage() {
        return secondsToFirstPage;
    }

    String address(String path) {
        return site + path;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Waits until nothing is left to do behind the pages. */
    void rest() throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            Duration before = cpu();
            Thread.sleep(4_000);
            if (cpu().minus(before).toMillis() < 200) {
                return;
            }
        }
        throw new IllegalStateException("still at work after " + LONGEST);
    }

    Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    /** Memory that is the program's own, and its share of what it shares. */
    long pssMegabytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))) {
            if (line.startsWith("Pss:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        throw new IOException("no Pss");
    }

    /** What is still of use in the heap; the rest is collected for it. */
    double liveHeapMegabytes() throws IOException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(process.pid()),
                        "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String told = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher total = TOTAL.matcher(told);
        if (!total.find()) {
            throw new IOException(told);
        }
        return Long.parseLong(total.group(1)) / 1048576.0;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        client.close();
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
    }
}
