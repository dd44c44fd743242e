package vn.docbao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.docbao.library.IntakeProgress;
import vn.docbao.search.Stored.About;

/** The index on a disk, over several starts of the program. */
class IndexUpkeepTest {

    @TempDir
    Path data;

    private long first;

    @BeforeEach
    void fill() {
        try (ConfigurableApplicationContext program = start()) {
            Stored stored = program.getBean(Stored.class);
            first = stored.add("Bài một", "Mưa lũ.");
            stored.add("Bài hai", "Nắng hạn.");
            assertThat(find(program, "lũ")).containsExactly("Bài một");
        }
    }

    @Test
    void anIndexThatIsMissingIsBuiltAnew() throws IOException {
        FileSystemUtils.deleteRecursively(data.resolve("index"));
        findsBothAgain();
    }

    @Test
    void anIndexThatIsBrokenIsBuiltAnew() throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("index"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("rules"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        findsBothAgain();
    }

    @Test
    void anIndexOfOtherRulesIsBuiltAnew() throws IOException {
        Files.writeString(data.resolve("index/rules"), "0");
        findsBothAgain();
    }

    @Test
    void whatTheIndexWasNotToldIsFoundAtTheNextStart() throws IOException {
        try (ConfigurableApplicationContext program = start()) {
            Stored stored = program.getBean(Stored.class);
            stored.addUnannounced("Bài ba", "Gió bão.", About.NOTHING);
            assertThat(find(program, "bão")).isEmpty();
        }
        try (ConfigurableApplicationContext program = restart()) {
            assertThat(find(program, "bão")).containsExactly("Bài ba");
        }
    }

    @Test
    void anIntakeThatWasCutOffIsMadeGood() {
        try (ConfigurableApplicationContext program = start()) {
            program.publishEvent(new IntakeProgress(0, 1));
            program.getBean(Stored.class).rewrite(first, "Động đất.");
        }
        try (ConfigurableApplicationContext program = restart()) {
            assertThat(find(program, "động đất")).containsExactly("Bài một");
            assertThat(find(program, "lũ")).isEmpty();
            // It is put on the disk when searches find all again.
            await().untilAsserted(
                            () -> assertThat(data.resolve("index/unsettled")).doesNotExist());
        }
    }

    @Test
    void changesAndDeletionsReachTheIndex() {
        try (ConfigurableApplicationContext program = start()) {
            Stored stored = program.getBean(Stored.class);
            stored.rewrite(first, "Động đất.");
            stored.announce(Set.of(first));
            assertThat(find(program, "đất")).containsExactly("Bài một");
            assertThat(find(program, "lũ")).isEmpty();

            stored.delete(first);
            assertThat(find(program, "đất")).isEmpty();
            program.publishEvent(new IntakeProgress(1, 1));
            assertThat(program.getBean(ArticleIndexer.class).count()).isEqualTo(1);
        }
    }

    private void findsBothAgain() {
        try (ConfigurableApplicationContext program = restart()) {
            assertThat(find(program, "lũ")).containsExactly("Bài một");
            assertThat(find(program, "nắng")).containsExactly("Bài hai");
        }
    }

    private static List<String> find(ConfigurableApplicationContext program, String typed) {
        return program.getBean(ArticleSearch.class).closest(Query.of(typed), 1, 10).hits().stream()
                .map(hit -> hit.card().headline())
                .toList();
    }

    private ConfigurableApplicationContext restart() {
        ConfigurableApplicationContext program = start();
        await().until(() -> program.getBean(ArticleSearch.class).rebuilding() == null);
        return program;
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(SearchSite.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--docbao.data-dir=" + data,
                        "--spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem");
    }
}
