package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import vn.docbao.DocBao;
import vn.docbao.text.FileNames;

/** Names with Vietnamese letters under a locale that knows ASCII only. */
@EnabledOnOs(OS.LINUX)
class ForeignLocaleTest {

    private static final String NAME = "bài một, ệ.html";
    private static final String TEXT = story("Xã ven sông gặt lúa sớm");

    @TempDir
    Path folder;

    /** What a program does under the other locale. */
    static class Program {

        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            Uploads uploads = new Uploads(
                    new IngestProperties(List.of(), folder.toString(), DataSize.ofMegabytes(1), Duration.ZERO));
            Path kept = uploads.keep(NAME, new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)));
            if (!kept.toString().contains("\uFFFD")) {
                throw new AssertionError("this locale knows Vietnamese");
            }
            if (!Files.isSameFile(FileNames.path(FileNames.text(kept)), kept)) {
                throw new AssertionError("another file");
            }
        }
    }

    @Test
    void whatIsSentKeepsItsName() throws Exception {
        assertThat(run(Program.class, folder.toString())).isEmpty();
        try (Stream<Path> all = Files.walk(folder.resolve("uploads"))) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString()))
                    .containsExactly(NAME);
        }
    }

    @Test
    void filesAreTakenInAndOutUnderTheirNames() throws Exception {
        TestLibrary.write(folder.resolve("in/sâu"), NAME, TEXT);
        // No text in any code that Java is told of.
        Files.writeString(
                Path.of(URI.create(
                        folder.resolve("in").toUri().getRawPath().replaceFirst("^", "file://") + "b%E0i.html")),
                story("Cầu mới nối hai xã"));
        String data = "--docbao.data-dir=" + folder.resolve("data");
        assertThat(run(DocBao.class, "ingest", folder.resolve("in").toString(), data))
                .contains("đã nhận 2");
        Path out = folder.resolve("out");
        run(DocBao.class, "export", "--out", out.toString(), data);
        assertThat(Files.readString(out.resolve("articles.jsonl")))
                .contains(folder.resolve("in/sâu").resolve(NAME).toString(), "in/b%E0i.html");
        try (Stream<Path> all = Files.walk(out.resolve("originals"))) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString().replaceFirst("^\\d+-", "")))
                    .containsExactlyInAnyOrder(NAME, "b%E0i.html");
        }
        run(
                DocBao.class,
                "extract",
                "--out",
                out.resolve("json").toString(),
                folder.resolve("in").toString());
        assertThat(out.resolve("json/sâu/" + NAME + ".json")).isRegularFile();
    }

    private static String story(String title) {
        return "<!doctype html><html><head><meta property='og:type' content='article'></head><body><article><h1>"
                + title
                + "</h1>\n<p>Người dân bắt đầu từ sáng nay, sớm hơn mọi năm mười ngày.</p>\n"
                + "<p>Xã cho biết mọi việc sẽ xong trước cuối tháng, khi nước sông lên.</p></article></body></html>";
    }

    private String run(Class<?> program, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.equals("LANG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
