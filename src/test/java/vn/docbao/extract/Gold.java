package vn.docbao.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The seed files and what a person found in each. */
final class Gold {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Gold() {}

    static List<Path> seeds() {
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path seed) {
        try {
            return Files.readAllBytes(seed);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static JsonNode of(Path seed) {
        try (InputStream in = Gold.class.getResourceAsStream("/vn/docbao/gold/" + seed.getFileName() + ".json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static JsonNode parse(String json) {
        return JSON.readTree(json);
    }
}
