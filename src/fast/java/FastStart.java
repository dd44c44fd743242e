import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code java src/fast/java/FastStart.java}, with a Java from 25 on and after {@code mvn package}: lays the program out as
 * plain jars and lets it read the seeds, and a thousand texts made of them, and show its pages once, so that the JVM can
 * keep what it learned (an AOT cache) and need not learn it at every start. Only the same Java can use what one has kept; another starts as it would without.
 */
public final class FastStart {

    private static final Path JAR = Path.of("target", "docbao.jar");
    private static final Path OUT = Path.of("target", "fast");
    private static final Path CACHE = OUT.resolve("docbao.aot");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int PAGES = 150;
    private static final int TEXTS = 1_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final String TAKEN_IN = "Nhận bài xong";
    private static final Pattern LINK = Pattern.compile(" (?:href|src)=\"(/[^\"#]*)\"");

    private FastStart() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (Runtime.version().feature() < 25) {
            throw new IllegalStateException("Cần Java 25 trở lên, đây là Java " + Runtime.version());
        }
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("Chưa có " + JAR + ": hãy chạy mvn package trước");
        }
        delete(OUT);
        run(JAVA, "-Djarmode=tools", "-jar", JAR.toString(), "extract", "--destination", OUT.toString());
        Path work = Files.createTempDirectory("docbao");
        try {
            learn(work.resolve("data"), pages(work.resolve("pages")));
        } finally {
            delete(work);
        }
        System.out.printf(
                "Xong. Khởi động nhanh: %s @run.options -XX:AOTCache=%s -jar %s%n",
                JAVA, CACHE, OUT.resolve(JAR.getFileName()));
    }

    /** Each seed many times, a third of its words others: an intake of five files is over before the JVM sees what it costs. */
    private static Path pages(Path folder) throws IOException {
        List<String> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            for (Path file : files.sorted().toList()) {
                seeds.add(Files.readString(file));
            }
        }
        List<String> words = List.of(String.join(" ", seeds).strip().split("\\s+"));
        Random random = new Random(1);
        Files.createDirectories(folder);
        for (int i = 0; i < TEXTS; i++) {
            String text = WORD.matcher(seeds.get(i % seeds.size()))
                    .replaceAll(word -> Matcher.quoteReplacement(
                            random.nextInt(3) > 0 ? word.group() : words.get(random.nextInt(words.size()))));
            Files.writeString(folder.resolve(i + ".txt"), text);
        }
        return folder;
    }

    private static void learn(Path data, Path pages) throws IOException, InterruptedException {
        int port = freePort();
        Path log = Files.createTempFile(data.getParent(), "log", null);
        Process program = new ProcessBuilder(
                        JAVA,
                        // What is learned under other options of memory is of no use.
                        "@run.options",
                        "-XX:AOTCacheOutput=" + CACHE,
                        "-jar",
                        OUT.resolve(JAR.getFileName()).toString(),
                        "--docbao.sources=./seeds," + pages,
                        "--docbao.data-dir=" + data,
                        "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            takenIn(program, log);
            read(program, "http://127.0.0.1:" + port);
        } finally {
            program.destroy();
            if (!program.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                program.destroyForcibly();
            }
        }
        if (!Files.exists(CACHE)) {
            throw new IllegalStateException("Java không tạo được " + CACHE);
        }
    }

    /** Returns when the texts are in the library. */
    private static void takenIn(Process program, Path log) throws IOException, InterruptedException {
        while (!Files.readString(log).contains(TAKEN_IN)) {
            if (program.waitFor(500, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Chương trình dừng trước khi nhận xong bài:\n" + Files.readString(log));
            }
        }
    }

    /** Follows the links from the front page on. */
    private static void read(Process program, String site) throws IOException, InterruptedException {
        try (HttpClient reader = HttpClient.newHttpClient()) {
            waitFor(program, reader, site);
            Set<String> known = new HashSet<>(List.of("/", "/tim-kiem?q=tin", "/feed.atom", "/khong-co"));
            Queue<String> next = new ArrayDeque<>(known);
            for (int i = 0; i < PAGES && !next.isEmpty(); i++) {
                for (String link : links(get(reader, site + next.remove()))) {
                    if (known.add(link)) {
                        next.add(link);
                    }
                }
            }
        }
    }

    private static void waitFor(Process program, HttpClient reader, String site) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (program.isAlive() && System.nanoTime() < end) {
            try {
                get(reader, site + "/");
                return;
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("Chương trình không mở được trang");
    }

    private static String get(HttpClient reader, String address) throws IOException, InterruptedException {
        return reader.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static List<String> links(String page) {
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            links.add(link.group(1).replace("&amp;", "&"));
        }
        return links;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
