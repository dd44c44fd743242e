package vn.docbao.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.docbao.eval.Corpus;
import vn.docbao.extract.Block;
import vn.docbao.extract.Extraction;
import vn.docbao.extract.Extractor;
import vn.docbao.extract.Role;
import vn.docbao.extract.Story;

/** An article of a corpus. */
record Printed(String title, @Nullable String summary, String body) {

    /** The main story of each page that has a printed title. */
    static List<Printed> of(Corpus corpus) {
        Extractor extractor = new Extractor();
        List<Printed> all = new ArrayList<>();
        for (Corpus.Page page : corpus.pages()) {
            if (extractor.extract(page.name(), page.bytes()) instanceof Extraction.Page read) {
                read.stories().stream()
                        .filter(story ->
                                story.role() == Role.MAIN && !story.title().isBlank())
                        .map(Printed::of)
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static Printed of(Story story) {
        String body = story.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .collect(Collectors.joining("\n"));
        return new Printed(story.title(), story.lead(), body);
    }
}
