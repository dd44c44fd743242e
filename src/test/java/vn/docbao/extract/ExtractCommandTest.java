package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExtractCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    @Test
    void writesOneJsonAFileAndKeepsSubfolders() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in/sub")).getParent();
        Files.writeString(
                in.resolve("a.txt"), "Một tiêu đề đủ dài để đọc\nMột câu của bài viết.\nCâu nữa của bài viết.\n");
        Files.writeString(in.resolve("sub/b.txt"), "Tiêu đề thứ hai của thư mục\nMột câu của bài viết.\nCâu nữa.\n");
        Path out = folder.resolve("out");
        assertThat(run("--out", out.toString(), in.toString())).isZero();
        assertThat(read(out.resolve("a.txt.json")).get("file").asString()).isEqualTo("a.txt");
        assertThat(read(out.resolve("sub/b.txt.json")).get("file").asString()).isEqualTo("sub/b.txt");
    }

    @Test
    void writesJsonLinesWithoutAFolder() {
        assertThat(run("seeds")).isZero();
        String[] lines = output.toString(StandardCharsets.UTF_8).strip().split("\n");
        assertThat(lines)
                .hasSize(5)
                .allSatisfy(line ->
                        assertThat(Gold.parse(line).get("stories").size()).isPositive());
    }

    @Test
    void reportsWhatCannotBeReadAndGoesOn() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[0]);
        Files.write(folder.resolve("b.bin"), new byte[] {0, 1, 2, 3, 0, 0, 0, 9, 8, 0, 0});
        Files.writeString(
                folder.resolve("c.txt"), "Một tiêu đề đủ dài để đọc\nMột câu của bài viết.\nCâu nữa của bài.\n");
        assertThat(run(folder.toString())).isEqualTo(1);
        String[] lines = output.toString(StandardCharsets.UTF_8).strip().split("\n");
        assertThat(Gold.parse(lines[0]).get("error").asString()).startsWith("empty");
        assertThat(Gold.parse(lines[1]).get("error").asString()).startsWith("binary");
        assertThat(Gold.parse(lines[2]).get("stories").size()).isEqualTo(1);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void waitsForNoPipe() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        int code = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> run(folder.toString()));
        assertThat(code).isEqualTo(1);
        assertThat(output.toString(StandardCharsets.UTF_8)).contains("neither a file nor a folder");
    }

    @Test
    void reportsAPathThatDoesNotExist() {
        assertThat(run(folder.resolve("khong-co").toString())).isEqualTo(1);
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains("khong-co");
    }

    @Test
    void explainsItselfWhenUsedWrongly() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--khong-biet", "seeds")).isEqualTo(2);
        assertThat(run("--out")).isEqualTo(2);
        assertThat(messages.toString(StandardCharsets.UTF_8)).contains("Cách dùng");
    }

    private int run(String... args) {
        return ExtractCommand.run(
                args,
                new PrintStream(output, true, StandardCharsets.UTF_8),
                new PrintStream(messages, true, StandardCharsets.UTF_8));
    }

    private static JsonNode read(Path json) throws IOException {
        return Gold.parse(Files.readString(json));
    }
}
