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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands that take in and give out, on files as they come: with the extractor that people get. */
@ExtendWith(OutputCaptureExtension.class)
class IngestCommandTest {

    private static final String STORY = """
            <!doctype html><html><head><meta property="og:type" content="article"></head><body><article>
            <h1>Lũ lên nhanh ở vùng hạ du</h1>
            <p>Nước sông lên nhanh từ đêm qua, hàng trăm hộ dân ở vùng thấp phải dời đi trong đêm để tránh lũ.</p>
            <p>Chính quyền địa phương cho biết các hồ chứa vẫn an toàn và sẽ xả nước theo quy trình đã công bố.</p>
            </article></body></html>
            """;
    private static final String WRITTEN =
            "{\"id\": 5, \"title\": \"Giá gạo tăng\", \"date\": \"2024-05-06\", \"tags\": [\"gạo\"], \"body\": \"Đoạn.\"}";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void takesInFilesFoldersAndArchivesAndSaysWhatItCouldNotRead() throws IOException {
        TestLibrary.write(folder.resolve("một, hai"), "a.html", STORY);
        Path lines = TestLibrary.write(folder, "b.jsonl", WRITTEN + "\nhỏng\n");
        assertThat(ingest(folder.resolve("một, hai").toString(), lines.toString()))
                .isEqualTo(1);
        assertThat(said()).contains("b.jsonl!dòng 2: không đọc được", "đã nhận 2", "2 bài");
        assertThat(ingest(folder.resolve("một, hai").toString()))
                .as("nothing wrong")
                .isZero();
        assertThat(ingest(folder.resolve("không có").toString())).isEqualTo(1);
    }

    @Test
    void wrongUsageIsExplained() {
        assertThat(ingest()).isEqualTo(2);
        assertThat(ingest("--fast", "a")).isEqualTo(2);
        assertThat(said()).contains("Cách dùng: ingest");
    }

    @Test
    void aDataFolderThatIsTakenIsToldInOurWordsAlone(CapturedOutput output) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        try (FileChannel other = FileChannel.open(
                        folder.resolve("data/docbao.mv.db"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(ingest(folder.toString())).isEqualTo(1);
        }
        assertThat(output).contains("Thư mục dữ liệu đang được").doesNotContain("WARN");
    }

    @Test
    void exportsArticlesAndOriginalsThatAnotherLibraryTakesIn() throws IOException {
        TestLibrary.write(folder.resolve("in"), "a.html", STORY);
        TestLibrary.write(folder.resolve("in"), "b.jsonl", WRITTEN);
        ingest(folder.resolve("in").toString());
        assertThat(export("--out", folder.resolve("out").toString())).isZero();
        assertThat(said()).contains("Đã xuất 2 bài");
        List<JsonNode> articles;
        try (Stream<String> lines = Files.lines(folder.resolve("out/articles.jsonl"))) {
            articles = lines.map(new JsonMapper()::readTree).toList();
        }
        assertThat(articles).hasSize(2);
        JsonNode written = articles.get(1);
        assertThat(written.get("slug").asString()).isEqualTo("gia-gao-tang");
        assertThat(written.get("publishedDate").asString()).isEqualTo("2024-05-06");
        assertThat(written.get("tags").get(0).asString()).isEqualToIgnoringCase("gạo");
        assertThat(written.get("file").asString()).endsWith("b.jsonl!5");
        assertThat(folder.resolve("out/originals")
                        .resolve(written.get("original").asString()))
                .hasContent(WRITTEN);
        assertThat(folder.resolve("out/originals")
                        .resolve(articles.get(0).get("original").asString()))
                .hasContent(STORY);

        told.reset();
        assertThat(export()).isZero();
        assertThat(said().lines()).hasSize(2);

        assertThat(IngestCommand.run(
                        new String[] {
                            folder.resolve("out/articles.jsonl").toString(),
                            "--docbao.data-dir=" + folder.resolve("second")
                        },
                        output(),
                        false))
                .isZero();
        told.reset();
        ExportCommand.run(new String[] {"--docbao.data-dir=" + folder.resolve("second")}, output(), output());
        List<JsonNode> again = said().lines().map(new JsonMapper()::readTree).toList();
        for (int i = 0; i < 2; i++) {
            for (String field : List.of("title", "lead", "publishedDate", "tags", "paragraphs", "slug")) {
                assertThat(again.get(i).get(field))
                        .as(field)
                        .isEqualTo(articles.get(i).get(field));
            }
        }
    }

    private int ingest(String... paths) {
        List<String> args = new ArrayList<>(Arrays.asList(paths));
        args.add("--docbao.data-dir=" + folder.resolve("data"));
        args.add("--docbao.topics-file=" + folder.resolve("topics.txt"));
        return IngestCommand.run(args.toArray(String[]::new), output(), false);
    }

    private int export(String... args) {
        List<String> all = new ArrayList<>(Arrays.asList(args));
        all.add("--docbao.data-dir=" + folder.resolve("data"));
        return ExportCommand.run(all.toArray(String[]::new), output(), output());
    }

    private PrintStream output() {
        return new PrintStream(told, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
