package vn.docbao.related;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.docbao.eval.Corpus;
import vn.docbao.extract.Block;
import vn.docbao.extract.Extraction;
import vn.docbao.extract.Extractor;
import vn.docbao.extract.Role;
import vn.docbao.extract.Story;

/** A full story of a corpus. */
record Report(String name, String headline, String summary, List<String> paragraphs) {

    private static final int FEWEST_SENTENCES = 2;

    /** The main stories of the corpus of that name, those of a single sentence left out. */
    static List<Report> of(String corpus) throws IOException {
        Extractor extractor = new Extractor();
        List<Report> reports = new ArrayList<>();
        for (Corpus known : Corpus.required()) {
            if (!known.name().startsWith(corpus)) {
                continue;
            }
            for (Corpus.Page page : known.pages()) {
                if (extractor.extract(page.name(), page.bytes()) instanceof Extraction.Page read) {
                    read.stories().stream()
                            .filter(story ->
                                    story.role() == Role.MAIN && !story.title().isBlank())
                            .map(story -> of(page.name(), story))
                            .filter(report -> report.sentences().size() >= FEWEST_SENTENCES)
                            .findFirst()
                            .ifPresent(reports::add);
                }
            }
        }
        return reports;
    }

    private static Report of(String name, Story story) {
        List<String> paragraphs = story.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .filter(text -> !text.isBlank())
                .toList();
        return new Report(name, story.title(), story.lead() == null ? "" : story.lead(), paragraphs);
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        paragraphs.forEach(paragraph -> sentences.addAll(Arrays.asList(paragraph.split("(?<=[.!?…]) +"))));
        return sentences;
    }

    Report saying(String name, List<String> paragraphs) {
        return new Report(name, headline, summary, paragraphs);
    }
}
