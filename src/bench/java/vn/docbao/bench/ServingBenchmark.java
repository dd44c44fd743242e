package vn.docbao.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.springframework.util.FileSystemUtils;
import vn.docbao.eval.Corpus;

/** How fast pages are served and the program starts, with the corpus taken in, as ratios where another server is at hand. */
final class ServingBenchmark {

    private static final Path DATA = Path.of("target", "bench", "data").toAbsolutePath();
    private static final Path LOG = DATA.resolve("log.txt");
    private static final Path FILES = Path.of("target", "bench", "files").toAbsolutePath();
    private static final int SECONDS = 8;

    private final Program program;
    private final List<Figure> figures;

    private ServingBenchmark(Program program, List<Figure> figures) {
        this.program = program;
        this.figures = figures;
    }

    /** @param floor at most so much, at least where {@code more} is better */
    record Figure(String name, double value, double floor, boolean more) {

        boolean reached() {
            return more ? value >= floor : value <= floor;
        }
    }

    static boolean possible() {
        return List.of("wrk", "nginx").stream().allMatch(ServingBenchmark::installed);
    }

    /** @param archive the corpus */
    static List<Figure> run(Path archive) throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(DATA);
        List<Path> sources = List.of(unpack(archive));
        List<Figure> figures = new ArrayList<>();
        try (Program first = Program.start(sources, DATA)) {
            first.rest();
            Report report = Report.in(LOG);
            figures.add(new Figure(
                    "taken in with topics and index, files/s", report.files() / report.searchable(), 500, true));
            figures.add(new Figure("with related stories too, files/s", report.files() / report.done(), 500, true));
        }
        try (Program program = Program.start(sources, DATA)) {
            program.rest();
            Report report = Report.in(LOG);
            figures.add(new Figure("second start, files compared/s", report.files() / report.compared(), 20_000, true));
            figures.add(new Figure(
                    "second start, files/s until nothing is left to do", report.files() / report.done(), 20_000, true));
            new ServingBenchmark(program, figures).measure();
        }
        return figures;
    }

    /** Files in a folder, as most people have them. */
    private static Path unpack(Path archive) throws IOException {
        FileSystemUtils.deleteRecursively(FILES);
        for (Corpus.Page page : Corpus.read(archive).pages()) {
            Path file = FILES.resolve(page.name());
            Files.createDirectories(file.getParent());
            Files.write(file, page.bytes());
        }
        return FILES;
    }

    /** What the program says of a run in its log; times in seconds since the run began. */
    private record Report(int files, double compared, double searchable, double done) {

        private static final Pattern LINE = Pattern.compile(
                "(\\d+) files compared after ([\\d.]+) s, searchable after ([\\d.]+) s, done after ([\\d.]+) s");

        static Report in(Path log) throws IOException {
            Matcher line = LINE.matcher(Files.readString(log));
            if (!line.find()) {
                throw new IOException("no report in " + log);
            }
            return new Report(
                    Integer.parseInt(line.group(1)),
                    Double.parseDouble(line.group(2)),
                    Double.parseDouble(line.group(3)),
                    Double.parseDouble(line.group(4)));
        }
    }

    private void measure() throws IOException, InterruptedException {
        figures.add(new Figure("start to first page, s", program.secondsToFirstPage(), 12, false));
        String article = nth(program.get("/sitemap/bai-0.xml").body(), "/bai/[^<]+", 500);
        String topic = nth(program.get("/chu-de").body(), "/chu-de/[^\"?]+", 1);
        HttpResponse<String> page = program.get(article);
        Load warm = Load.of(program.address(article), 8, 2 * SECONDS);
        Duration before = program.cpu();
        Load cached = Load.of(program.address(article), 8, SECONDS);
        figures.add(new Figure("CPU of a cached page, ms", cpu(before, cached), .35, false));
        figures.add(new Figure(
                "cached page, requests/s ÷ nginx",
                Math.max(cached.perSecond(), warm.perSecond()) / nginx(page),
                .1,
                true));
        before = program.cpu();
        String tag = page.headers().firstValue("ETag").orElseThrow().replaceAll("\"$", "-gzip\"");
        Load unchanged = Load.of(program.address(article), 8, SECONDS, "If-None-Match: " + tag);
        figures.add(new Figure("CPU of a 304, ms", cpu(before, unchanged), .2, false));
        // A query that no page knows: such addresses are not kept.
        Load.of(program.address(article + "?do"), 4, 2 * SECONDS);
        before = program.cpu();
        Load anew = Load.of(program.address(article + "?do"), 4, SECONDS);
        figures.add(new Figure("CPU of a page rendered anew, ms", cpu(before, anew), 2.5, false));
        program.get(topic);
        Load ofArticle = Load.of(program.address(article), 32, SECONDS);
        Load ofTopic = Load.of(program.address(topic), 32, SECONDS);
        figures.add(new Figure(
                "largest topic, p99 at 32 connections ÷ article's", ofTopic.p99() / ofArticle.p99(), 2, false));
        figures.add(new Figure("memory after this (PSS), MB", program.pssMegabytes(), 400, false));
    }

    private static double nginx(HttpResponse<String> page) throws IOException, InterruptedException {
        byte[] bytes = page.body().getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream gzip = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
            out.write(bytes);
        }
        try (Nginx nginx = new Nginx(Path.of("target", "bench", "nginx"), bytes, gzip.toByteArray())) {
            return Load.of(nginx.address(), 8, SECONDS).perSecond();
        }
    }

    private double cpu(Duration before, Load load) {
        return program.cpu().minus(before).toNanos() / 1e6 / load.requests();
    }

    private static String nth(String page, String pattern, int number) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        String last = "/";
        for (int i = 0; i < number && found.find(); i++) {
            last = found.group();
        }
        return last;
    }

    private static boolean installed(String tool) {
        return List.of("/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin").stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
