package vn.docbao.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What an evaluation found: said, and kept in {@code target/eval} for the README. */
public final class Report {

    private static final Path FOLDER = Path.of("target", "eval");

    private Report() {}

    /** @param text Markdown */
    public static void write(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name + ".md");
        Files.createDirectories(FOLDER);
        Files.writeString(file, text);
        System.out.println(text + "\nWritten to " + file);
    }
}
