package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;
import vn.docbao.DocBao;
import vn.docbao.search.ArticleSearch;

/**
 * Kills intakes of files, archives and lines at random moments, lets the next one finish, and counts what is lost, twice
 * there or missing in the index. {@code mvn -Pkill verify -Ddocbao.rounds=30}; {@code -Ddocbao.seed=} repeats a run.
 */
class KillRounds {

    private static final int FEWEST = 100;
    private static final int MOST = 2000;
    /** Milliseconds that an intake takes beside what its sources take. */
    private static final int FINISHING = 1_500;

    @TempDir
    Path folder;

    private final long seed = Long.getLong("docbao.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private int lost;
    private int twice;
    private int disagreeing;
    private int killed;
    /** Milliseconds until the database is open, as last seen, and what a source takes from then on. */
    private long opening;

    private double perSource = 5;

    @Test
    void nothingIsLostOrTwiceThere() throws Exception {
        int rounds = Integer.getInteger("docbao.rounds", 30);
        System.out.printf("seed %d%n", seed);
        for (int round = 1; round <= rounds; round++) {
            Path in = Files.createDirectories(folder.resolve("in" + round));
            Path data = folder.resolve("data" + round);
            int files = (int) (FEWEST * Math.pow((double) MOST / FEWEST, random.nextDouble()));
            Set<String> origins = write(in, files);
            int kills = 1 + random.nextInt(3);
            for (int kill = 0; kill < kills; kill++) {
                kill(in, data, origins.size());
            }
            finish(in, data, origins.size());
            String found = compare(data, origins);
            System.out.printf("round %d: %d sources, %d kills: %s%n", round, origins.size(), kills, found);
            FileSystemUtils.deleteRecursively(in);
            FileSystemUtils.deleteRecursively(data);
        }
        System.out.printf(
                "%d rounds, %d kills: %d lost, %d twice, %d disagreements of the index%n",
                rounds, killed, lost, twice, disagreeing);
        assertThat(killed).as("a round without a kill shows nothing").isPositive();
        assertThat(List.of(lost, twice, disagreeing)).containsOnly(0);
    }

    /** Half as files, the rest in three kinds of archives. @return the origins that must have an article each */
    private Set<String> write(Path in, int files) throws IOException {
        Set<String> origins = new TreeSet<>();
        List<String> zip = new ArrayList<>();
        List<String> tar = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < files; i++) {
            String name = "sâu/" + i % 7 + "/" + i + ".html";
            String text = story(i);
            switch (i % 8) {
                case 0, 1 -> {
                    zip.addAll(List.of(name, text));
                    origins.add(in.resolve("a.zip") + "!" + name);
                }
                case 2 -> {
                    tar.addAll(List.of(name, text));
                    origins.add(in.resolve("m.tar.gz") + "!" + name);
                }
                case 3 -> {
                    lines.append("{\"id\": %d, \"title\": \"%s\", \"body\": \"%s\"}%n"
                            .formatted(i, title(i), "Đoạn văn số " + i + " của bài."));
                    origins.add(in.resolve("z.jsonl") + "!" + i);
                }
                default -> {
                    Path file = in.resolve(name);
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, text);
                    origins.add(file.toString());
                }
            }
        }
        Packed.zip(in.resolve("a.zip"), zip.toArray(String[]::new));
        Packed.tarGz(in.resolve("m.tar.gz"), tar.toArray(String[]::new));
        Files.writeString(in.resolve("z.jsonl"), lines);
        return origins;
    }

    private static String title(int i) {
        return "Xã số " + i + " thu hoạch lúa sớm hơn mọi năm";
    }

    private static String story(int i) {
        return "<!doctype html><html><head><meta property='og:type' content='article'></head><body><article><h1>"
                + title(i) + "</h1>\n<p>Nông dân xã số " + i + " bắt đầu gặt từ sáng nay, sớm hơn mọi năm " + i % 20
                + " ngày.</p>\n<p>Hợp tác xã cho biết năng suất đạt " + (50 + i % 13)
                + " tạ mỗi héc ta, giá bán " + i
                + " nghìn đồng một bao, thương lái đến tận ruộng thu mua trong ngày.</p></article></body></html>\n";
    }

    /** Somewhere between the opening of the database and the end; an intake that went on has less to do. */
    private void kill(Path in, Path data, int sources) throws Exception {
        boolean fresh = !Files.exists(data.resolve("docbao.mv.db"));
        long begin = System.nanoTime();
        Process process = ingest(in, data);
        while (fresh && process.isAlive() && !Files.exists(data.resolve("docbao.mv.db"))) {
            Thread.sleep(20);
        }
        opening = fresh ? since(begin) : opening;
        long moment = opening + (long) (random.nextDouble() * (FINISHING + sources * perSource));
        boolean ended = process.waitFor(Math.max(moment - since(begin), 0), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        killed += ended ? 0 : 1;
    }

    private void finish(Path in, Path data, int sources) throws Exception {
        long begin = System.nanoTime();
        assertThat(ingest(in, data).waitFor()).as("the intake after the kills").isZero();
        perSource = Math.max((double) (since(begin) - opening - FINISHING) / sources, 1);
    }

    private static long since(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }

    private static Process ingest(Path in, Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        DocBao.class.getName(),
                        "ingest",
                        in.toString(),
                        "--docbao.data-dir=" + data,
                        "--spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem",
                        "--docbao.topics-file=" + data.resolve("no-topics.txt"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        in.resolveSibling(in.getFileName() + ".log").toFile()))
                .start();
    }

    private String compare(Path data, Set<String> origins) {
        try (ConfigurableApplicationContext program = new SpringApplicationBuilder(IngestCommand.LibraryAndIntake.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--docbao.data-dir=" + data,
                        "--logging.level.root=error",
                        "--docbao.topics-file=" + data.resolve("no-topics.txt"),
                        "--spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem")) {
            JdbcTemplate jdbc = program.getBean(JdbcTemplate.class);
            Map<String, Long> articles = new TreeMap<>();
            jdbc.query("""
                    select f.origin, count(a.id) from source_file f left join article a on a.source_file_id = f.id
                    where f.status <> 'ARCHIVE' group by f.origin""", row -> {
                articles.put(row.getString(1), row.getLong(2));
            });
            Set<String> missing = new TreeSet<>(origins);
            articles.forEach((origin, count) -> {
                if (count > 0) {
                    missing.remove(origin);
                }
            });
            List<String> doubled = new ArrayList<>(articles.entrySet().stream()
                    .filter(entry -> entry.getValue() > 1 || !origins.contains(entry.getKey()))
                    .map(Map.Entry::getKey)
                    .toList());
            doubled.addAll(jdbc.queryForList(
                    "select headline from article group by headline having count(*) > 1", String.class));
            int unsettled = jdbc.queryForObject(
                    "select count(*) from source_file where status = 'FAILED' or not connected", Integer.class);
            long stored = jdbc.queryForObject("select count(*) from article", Long.class);
            ArticleSearch search = program.getBean(ArticleSearch.class);
            boolean agrees = search.whole() && search.size() == stored;
            lost += missing.size() + unsettled;
            twice += doubled.size();
            disagreeing += agrees ? 0 : 1;
            return "lost %d, unsettled %d, twice %d, index %s%s"
                    .formatted(
                            missing.size(),
                            unsettled,
                            doubled.size(),
                            agrees ? "agrees" : "has " + search.size() + " of " + stored,
                            Stream.concat(missing.stream(), doubled.stream())
                                    .limit(3)
                                    .collect(Collectors.joining(", ", " ", "")));
        }
    }
}
