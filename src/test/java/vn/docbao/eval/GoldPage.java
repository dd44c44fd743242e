package vn.docbao.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A page and what a person found in it: {@code X} and {@code X.json} beside it. */
record GoldPage(String name, byte[] bytes, Page gold) {

    boolean isHtml() {
        return name.endsWith(".html");
    }

    static List<GoldPage> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".json") && Files.exists(goldOf(file)))
                    .sorted()
                    .map(GoldPage::read)
                    .toList();
        }
    }

    private static Path goldOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".json");
    }

    private static GoldPage read(Path file) {
        try {
            return new GoldPage(
                    file.getFileName().toString(),
                    Files.readAllBytes(file),
                    Page.parse(Files.readString(goldOf(file))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
