package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
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
            await(() -> jdbc.queryForObject("select count(*) from article where plain_text like '%đã sửa.'", Long.class)
                    == 1);
            assertThat(slugs(jdbc)).isEqualTo("bai-ba,bai-hai,bai-mot");
        }
    }

    @Test
    void leavesAFileAloneThatIsStillBeingWritten() throws Exception {
        Files.createDirectories(folder.resolve("in"));
        Path slow = folder.resolve("in/a.txt");
        try (ConfigurableApplicationContext program = start();
                OutputStream out = Files.newOutputStream(slow)) {
            JdbcTemplate jdbc = program.getBean(JdbcTemplate.class);
            out.write("Bài dài\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 20; i++) {
                out.write(("Đoạn " + i + ".\n").getBytes(StandardCharsets.UTF_8));
                Thread.sleep(20);
            }
            await(() -> slugs(jdbc).equals("bai-dai"));
            await(() -> jdbc.queryForObject("select plain_text from article", String.class)
                    .endsWith("Đoạn 19."));
        }
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
