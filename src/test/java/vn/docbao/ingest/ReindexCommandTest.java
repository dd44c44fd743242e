package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import vn.docbao.DocBao;

@ExtendWith(OutputCaptureExtension.class)
class ReindexCommandTest {

    private static final String ON_DISK =
            "--spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void buildsTheIndexAnewAndSaysHowMuchIsInIt() throws IOException {
        TestLibrary.write(folder.resolve("in"), "a.txt", "Bài một\nĐoạn.");
        TestLibrary.write(folder.resolve("in"), "b.txt", "Bài hai\nĐoạn khác.");
        takeIn();
        Path mark = Files.writeString(folder.resolve("data/index/left-over"), "");
        assertThat(reindex("--docbao.data-dir=" + folder.resolve("data"), ON_DISK))
                .isZero();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("có 2 bài");
        assertThat(mark).doesNotExist();
    }

    @Test
    void anEmptyLibraryHasAnEmptyIndex() {
        assertThat(reindex("--docbao.data-dir=" + folder.resolve("data"), ON_DISK))
                .isZero();
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("có 0 bài");
    }

    @Test
    void wrongUsageIsExplained() {
        assertThat(reindex("./data")).isEqualTo(2);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("--docbao.data-dir");
    }

    @Test
    void aDataFolderThatIsTakenIsToldInOurWordsAlone(CapturedOutput output) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Path database = folder.resolve("data/docbao.mv.db");
        try (FileChannel other = FileChannel.open(database, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(reindex("--docbao.data-dir=" + folder.resolve("data"), ON_DISK))
                    .isEqualTo(1);
        }
        assertThat(output).contains("Thư mục dữ liệu đang được").doesNotContain("WARN");
    }

    private int reindex(String... args) {
        return ReindexCommand.run(args, new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    private void takeIn() {
        ConfigurableApplicationContext program = new SpringApplicationBuilder(DocBao.class)
                .web(WebApplicationType.NONE)
                .initializers(context ->
                        context.getBeanFactory().registerSingleton("standInExtractor", new StandInExtractor()))
                .run(
                        ON_DISK,
                        "--docbao.data-dir=" + folder.resolve("data"),
                        "--docbao.sources=" + folder.resolve("in"));
        program.close();
    }
}
