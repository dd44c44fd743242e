package vn.docbao.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.docbao.extract.Extraction;
import vn.docbao.extract.Extractor;
import vn.docbao.extract.Role;
import vn.docbao.extract.Story;

/** The five seed files, and the full stories in them. */
final class Seeds {

    static final List<String> NAMES = List.of(
            "000_08fa695cfa952525.txt",
            "001_9d6f9a375c05e017.txt",
            "002_85e403af27c34993.txt",
            "003_eb0a5489f7cb7958.txt",
            "004_ed5b69577772bdde.txt");

    private Seeds() {}

    static List<String> fullStories() {
        return NAMES.stream()
                .map(Seeds::page)
                .flatMap(page -> page.stories().stream())
                .filter(story -> story.role() != Role.TEASER)
                .map(Seeds::headline)
                .toList();
    }

    private static String headline(Story story) {
        return story.titleInferred() == null ? story.title() : story.titleInferred();
    }

    private static Extraction.Page page(String name) {
        try {
            return (Extraction.Page) new Extractor().extract(name, Files.readAllBytes(Path.of("seeds", name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
