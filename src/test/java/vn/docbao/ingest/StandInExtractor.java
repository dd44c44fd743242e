package vn.docbao.ingest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import vn.docbao.extract.Block;
import vn.docbao.extract.Extraction;
import vn.docbao.extract.Extractor;
import vn.docbao.extract.Headline;
import vn.docbao.extract.Role;
import vn.docbao.extract.Span;
import vn.docbao.extract.Story;

/**
 * A simple extractor for tests: seeds and JSON objects are read by the real one; else blocks apart by empty lines, each a story of title and paragraphs.
 * "~" before a title makes it a teaser, ">" a headline, ">>" a related one; "#" begins a line of tags, "§" names the
 * section, "@" the address of a story or, behind a headline, its link's. "throw" throws.
 */
final class StandInExtractor implements PageExtractor {

    final AtomicInteger calls = new AtomicInteger();

    @Override
    public Extraction extract(String name, byte[] bytes) {
        calls.incrementAndGet();
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (Seeds.NAMES.contains(name) || text.replace("\uFEFF", "").startsWith("{")) {
            return new Extractor().extract(name, bytes);
        }
        if (text.isBlank()) {
            return new Extraction.Rejected(Extraction.Reason.EMPTY, "no text");
        }
        if (text.indexOf('\0') >= 0) {
            return new Extraction.Rejected(Extraction.Reason.BINARY, "NUL bytes");
        }
        if (text.startsWith("throw")) {
            throw new IllegalStateException("odd content");
        }
        List<Story> stories = new ArrayList<>();
        List<Headline> headlines = new ArrayList<>();
        for (String block : text.split("\n\n")) {
            if (block.startsWith(">")) {
                boolean related = block.startsWith(">>");
                String[] title = block.replace(">", "").strip().split(" @");
                headlines.add(new Headline(title[0], null, null, null, related, title.length > 1 ? title[1] : null));
            } else if (!block.startsWith("menu")) {
                stories.add(story(List.of(block.split("\n")), stories.isEmpty()));
            }
        }
        return new Extraction.Page(
                text,
                "UTF-8",
                List.of(),
                stories,
                headlines,
                List.of(),
                List.of(new Span(1, 0, text.length(), Span.Fate.PARAGRAPH, "all", null)));
    }

    private static Story story(List<String> lines, boolean first) {
        boolean teaser = lines.getFirst().startsWith("~");
        String title = teaser ? lines.getFirst().substring(1) : lines.getFirst();
        List<String> tags = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        String section = null;
        String address = null;
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("#")) {
                tags.addAll(Arrays.asList(line.substring(1).split(", ")));
            } else if (line.startsWith("§")) {
                section = line.substring(1);
            } else if (line.startsWith("@")) {
                address = line.substring(1);
            } else {
                blocks.add(new Block.Paragraph(line));
            }
        }
        Role role = teaser ? Role.TEASER : first ? Role.MAIN : Role.SECOND;
        return new Story(
                role,
                title,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                section,
                List.copyOf(tags),
                blocks,
                address);
    }
}
