package vn.docbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What holds for every page, whatever it was made of. */
final class Accounted {

    private static final Pattern MARKUP = Pattern.compile(
            "</?(?:p|div|b|br|i|a|h\\d|td|table|span|script|style|meta|img)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);

    private Accounted() {}

    /** What is wrong with a page; null for nothing. */
    static @Nullable String flaw(Extraction extraction) {
        return flaw(extraction, false);
    }

    /** @param markup whether text may look like markup: "<<b>table>" rightly shows as "<table>" */
    static @Nullable String flaw(Extraction extraction, boolean markup) {
        String lost = lost(extraction);
        return lost == null && extraction instanceof Extraction.Page page ? shown(page, markup) : lost;
    }

    /** Which span of a page is not accounted for exactly once; null for none. */
    static @Nullable String lost(Extraction extraction) {
        if (!(extraction instanceof Extraction.Page page)) {
            return null;
        }
        String text = page.text();
        int end = 0;
        for (Span span : page.spans()) {
            if (span.from() < end || span.to() <= span.from() || span.to() > text.length()) {
                return "span out of order: " + span + " behind " + end;
            }
            if (!CleanText.isBlank(text, end, span.from())) {
                return "lost: " + text.substring(end, span.from());
            }
            if (span.story() != null
                    && (span.story() < 0 || span.story() >= page.stories().size())) {
                return "no such story: " + span;
            }
            end = span.to();
        }
        return CleanText.isBlank(text, end, text.length()) ? null : "lost: " + text.substring(end);
    }

    private static @Nullable String shown(Extraction.Page page, boolean markup) {
        for (String output : outputs(page)) {
            if (!markup && MARKUP.matcher(output).find()) {
                return "markup: " + output;
            }
            if (output.chars().anyMatch(c -> CleanText.isInvisible((char) c) || c == '\n' || c == '\r' || c == '\t')) {
                return "controls: " + output;
            }
        }
        return null;
    }

    private static List<String> outputs(Extraction.Page page) {
        List<String> outputs = new ArrayList<>();
        for (Story story : page.stories()) {
            Stream.of(
                            story.title(),
                            story.titleInferred(),
                            story.lead(),
                            story.author(),
                            story.agency(),
                            story.place(),
                            story.section())
                    .filter(Objects::nonNull)
                    .forEach(outputs::add);
            outputs.addAll(story.tags());
            for (Block block : story.blocks()) {
                switch (block) {
                    case Block.Paragraph p -> outputs.add(p.text());
                    case Block.Subheading s -> outputs.add(s.text());
                    case Block.Figure f -> outputs.add(f.text() + f.credit() + f.file());
                    case Block.VideoNote v -> outputs.add(v.text() + v.source());
                }
            }
        }
        page.headlines().forEach(headline -> outputs.add(headline.title()));
        return outputs;
    }
}
