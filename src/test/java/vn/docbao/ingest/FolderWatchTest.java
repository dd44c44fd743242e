package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.unit.DataSize;
import vn.docbao.DocBao;

class FolderWatchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void takesInWhatComesNewOrChangesWhileItRuns() throws Exception {
        Path in = folder.resolve("in");
        TestLibrary.write(in, "a.txt", "Bài một\nĐoạn.");
        try (ConfigurableApplicationContext program = start()) {
            JdbcTemplate jdbc = program.getBean(JdbcTemplate.class);
            TestLibrary.write(in.resolve("sâu"), "b.txt", "Bài hai\nĐoạn.");
            Packed.zip(in.resolve("c.zip"), "c.txt", "Bài ba\nĐoạn.");
            await(() -> slugs(jdbc).equals("bai-ba,bai-hai,bai-mot"));
            TestLibrary.write(in, "a.txt", "Bài một\nĐoạn đã sửa.");
            await(() -> jdbc.queryForObject("select count(*) from article_text where body like '%đã sửa.%'", Long.class)
                    == 1);
            assertThat(slugs(jdbc)).isEqualTo("bai-ba,bai-hai,bai-mot");
        }
    }

    @Test
    void leavesAFileAloneThatIsStillBeingWritten() {
        FolderWatch watch = watch();
        watch.look(found -> true);
        for (int length = 1; length <= 5; length++) {
            TestLibrary.write(folder, "a.txt", "Đoạn.\n".repeat(length));
            watch.look(found -> fail("it grows"));
        }
        List<String> taken = new ArrayList<>();
        watch.look(found -> taken.addAll(names(found)));
        assertThat(taken).containsExactly("a.txt");
        watch.look(found -> fail("it is taken in"));
    }

    @Test
    void whatFailedIsFoundAgainAfterAWhile() {
        FolderWatch watch = watch();
        TestLibrary.write(folder, "a.txt", "Đoạn.");
        watch.look(found -> fail("nobody knows whether it is still being written"));
        Duration before = watch.rest();
        watch.look(found -> false);
        assertThat(watch.rest()).isGreaterThanOrEqualTo(Duration.ofMinutes(5)).isGreaterThan(before);
        List<String> taken = new ArrayList<>();
        watch.look(found -> taken.addAll(names(found)));
        assertThat(taken).containsExactly("a.txt");
        watch.look(found -> fail("it is taken in"));
    }

    @Test
    void whatIsKnownFromTheStartIsNotFoundUntilItChanges() {
        TestLibrary.write(folder, "a.txt", "Đoạn.");
        FolderWatch watch = watch();
        TestLibrary.found(watch.taking(TestLibrary.walk(folder)));
        watch.look(found -> fail("it is taken in"));
        watch.look(found -> fail("it is taken in"));
        TestLibrary.write(folder, "a.txt", "Đoạn đã sửa.");
        watch.look(found -> fail("nobody knows whether it is still being written"));
        List<String> taken = new ArrayList<>();
        watch.look(found -> taken.addAll(names(found)));
        assertThat(taken).containsExactly("a.txt");
    }

    /** Of what stands in the folder; it looks when it is told to. */
    private FolderWatch watch() {
        IngestProperties properties = new IngestProperties(
                List.of(folder.toString()),
                folder.resolve("data").toString(),
                DataSize.ofMegabytes(1),
                Duration.ofMillis(1));
        return new FolderWatch(new SourceWalker(properties), properties);
    }

    private static List<String> names(Offers found) {
        List<String> names = new ArrayList<>();
        found.walk().go(offer -> names.add(offer.name()));
        return names;
    }

    private static String slugs(JdbcTemplate jdbc) {
        return String.join(",", jdbc.queryForList("select slug from article order by slug", String.class));
    }

    private static void await(BooleanSupplier reached) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("given up").isLessThan(end);
            Thread.sleep(20);
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(DocBao.class)
                .web(WebApplicationType.NONE)
                .initializers(context ->
                        context.getBeanFactory().registerSingleton("standInExtractor", new StandInExtractor()))
                .run(
                        "--docbao.watch=100ms",
                        "--docbao.data-dir=" + folder.resolve("data"),
                        "--docbao.sources=" + folder.resolve("in"));
    }
}
