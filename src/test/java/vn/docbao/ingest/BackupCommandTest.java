package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.docbao.DocBao;
import vn.docbao.search.ArticleSearch;

class BackupCommandTest {

    private static final List<String> TABLES = List.of("source_file", "packed_original", "article", "tag", "headline");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private Path backup;

    @BeforeEach
    void takeIn() throws Exception {
        backup = folder.resolve("b.zip");
        TestLibrary.write(folder.resolve("in"), "a.txt", "Bài một\nĐoạn.\n#Bão");
        Packed.zip(folder.resolve("in/b.zip"), "b.txt", "Bài hai\nĐoạn.\n\n> Bài một");
        start("data").close();
        TestLibrary.write(folder.resolve("data/uploads"), "c.txt", "Bài ba");
    }

    @Test
    void restoresWhatWasSavedAndNothingElse() throws Exception {
        TestLibrary.write(folder.resolve("data"), "docbao.mv.db.tempFile", "what a killed program had not finished");
        assertThat(backup(folder.resolve("data"))).isZero();
        assertThat(restore(folder.resolve("other"))).isZero();
        assertThat(folder.resolve("other/uploads/c.txt")).hasContent("Bài ba");
        assertThat(folder.resolve("other/index")).doesNotExist();
        assertThat(folder.resolve("other/docbao.mv.db.tempFile")).doesNotExist();
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("other/docbao.mv.db"))))
                    .isEqualTo("rw-------");
        }
        // Taken in at the next start, each would be known by another folder's name.
        Files.delete(folder.resolve("data/uploads/c.txt"));
        Files.delete(folder.resolve("other/uploads/c.txt"));
        Map<String, List<Map<String, Object>>> before;
        try (ConfigurableApplicationContext program = start("data")) {
            before = rows(program);
        }
        try (ConfigurableApplicationContext program = start("other")) {
            assertThat(rows(program)).isEqualTo(before);
            ArticleSearch search = program.getBean(ArticleSearch.class);
            int articles = before.get("article").size();
            assertThat(articles).as("of a file, and of an archive").isEqualTo(2);
            for (int i = 0; search.size() < articles && i < 600; i++) {
                // The index is built beside the running program.
                Thread.sleep(100);
            }
            assertThat(search.size()).isEqualTo(articles);
        }
    }

    @Test
    void refusesADamagedBackupBeforeAnythingIsTouched() throws Exception {
        backup(folder.resolve("data"));
        byte[] whole = Files.readAllBytes(backup);
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 1;
        Files.write(backup, flipped);
        assertThat(restore(folder.resolve("other"))).isEqualTo(1);
        Files.write(backup, whole);
        Packed.cut(backup, .9);
        assertThat(restore(folder.resolve("other"))).isEqualTo(1);
        Packed.zip(backup, "a.txt", "Bài");
        assertThat(restore(folder.resolve("other"))).isEqualTo(1);
        Packed.zip(backup, "docbao.mv.db", "x", "../a.txt", "Bài");
        assertThat(restore(folder.resolve("other"))).isEqualTo(1);
        assertThat(said()).contains("bị hỏng", "không phải một bản lưu");
        assertThat(folder.resolve("other")).doesNotExist();
        assertThat(folder.resolve("a.txt")).doesNotExist();
    }

    @Test
    void refusesAFolderThatHoldsSomething() throws Exception {
        backup(folder.resolve("data"));
        assertThat(restore(folder.resolve("data"))).isEqualTo(1);
        assertThat(said()).contains("không trống");
        try (ConfigurableApplicationContext program = start("data")) {
            assertThat(restore(folder.resolve("data"))).isEqualTo(1);
            assertThat(backup(folder.resolve("data"))).isEqualTo(1);
            assertThat(said()).contains("đang được một chương trình Đọc Báo khác dùng");
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.filter(path -> path.toString().endsWith(".part"))).isEmpty();
        }
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(backup(folder.resolve("none"))).isEqualTo(1);
        assertThat(restore(folder.resolve("none"))).isEqualTo(1);
        assertThat(said()).contains("Không có thư viện nào", "Không có tệp");
        assertThat(folder.resolve("none")).doesNotExist();
        assertThat(BackupCommand.backup(new String[0], output())).isEqualTo(2);
        assertThat(BackupCommand.restore(new String[] {"a", "b"}, output())).isEqualTo(2);
    }

    private int backup(Path dataDir) {
        return BackupCommand.backup(new String[] {backup.toString(), "--docbao.data-dir=" + dataDir}, output());
    }

    private int restore(Path dataDir) {
        return BackupCommand.restore(new String[] {"--docbao.data-dir=" + dataDir, backup.toString()}, output());
    }

    private PrintStream output() {
        return new PrintStream(told, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return told.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, List<Map<String, Object>>> rows(ConfigurableApplicationContext program) {
        JdbcTemplate jdbc = program.getBean(JdbcTemplate.class);
        return TABLES.stream()
                .collect(java.util.stream.Collectors.toMap(
                        table -> table,
                        table -> jdbc.query("select * from " + table + " order by 1", (row, number) -> {
                            Map<String, Object> values = new java.util.TreeMap<>();
                            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                                values.put(
                                        row.getMetaData().getColumnName(i), String.valueOf((Object) row.getString(i)));
                            }
                            return values;
                        })));
    }

    private ConfigurableApplicationContext start(String dataDir) throws InterruptedException {
        ConfigurableApplicationContext program = new SpringApplicationBuilder(DocBao.class)
                .web(WebApplicationType.NONE)
                .initializers(context ->
                        context.getBeanFactory().registerSingleton("standInExtractor", new StandInExtractor()))
                .run(
                        "--spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem",
                        "--docbao.data-dir=" + folder.resolve(dataDir),
                        "--docbao.sources=" + folder.resolve("in"));
        // What stands in an archive is taken in beside the running program.
        IntakeLifecycle intake = program.getBean(IntakeLifecycle.class);
        for (int i = 0; intake.busy() && i < 600; i++) {
            Thread.sleep(100);
        }
        assertThat(intake.busy()).isFalse();
        return program;
    }
}
