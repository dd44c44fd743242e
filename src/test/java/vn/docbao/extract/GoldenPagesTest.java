package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Pages of one shape each; see the README beside them for how what is expected is written anew. */
class GoldenPagesTest {

    private static final Path PAGES = Path.of("src/test/resources/vn/docbao/extract/pages");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    static List<String> pages() throws IOException {
        try (Stream<Path> folders = Files.list(PAGES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadAsExpected(String page) throws IOException {
        Path expected = PAGES.resolve(page).resolve("expected.json");
        String found = found(PAGES.resolve(page));
        String wrong = known().get(page);
        if (wrong != null) {
            assertThat(JSON.readTree(found))
                    .as(page + " is read right now: take it out of known.tsv")
                    .isNotEqualTo(JSON.readTree(Files.readString(expected)));
            Assumptions.abort("known: " + wrong);
        }
        if (UPDATE) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected));
    }

    @Test
    void knownPagesExist() throws IOException {
        assertThat(pages()).containsAll(known().keySet());
    }

    private static Map<String, String> known() throws IOException {
        Map<String, String> known = new TreeMap<>();
        try (Stream<String> lines = Files.lines(PAGES.resolve("known.tsv"))) {
            lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(line -> known.put(line[0], line[1]));
        }
        return known;
    }

    private static String found(Path page) throws IOException {
        Path html = page.resolve("source.html");
        Path source = Files.exists(html) ? html : page.resolve("source.txt");
        ObjectNode found = (ObjectNode)
                JSON.readTree(ContractJson.of(source.getFileName().toString(), Files.readAllBytes(source)));
        // The reasons for what was left out change with every rule, and are shown by what was kept.
        found.remove(List.of("file", "discarded"));
        prune(found);
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
        return JSON.writer().with(printer).writeValueAsString(found) + "\n";
    }

    private static void prune(JsonNode node) {
        node.forEach(GoldenPagesTest::prune);
        if (node instanceof ObjectNode object) {
            object.removeIf(field -> field.isNull() || field.isArray() && field.isEmpty());
        }
    }
}
