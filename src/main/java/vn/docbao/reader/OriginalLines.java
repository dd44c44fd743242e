package vn.docbao.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.docbao.library.OriginalText;

/** Cuts the original text into numbered lines, and each line at the spans that were decided about. */
@Component
class OriginalLines {

    /** A page of the original ends after so many lines or characters: a source file may hold 64 MB. */
    private static final int LINES = 2_000;

    private static final int CHARS = 400_000;

    private static final TypeReference<List<Span>> SPANS = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** A decision as it is stored; its words are found by {@code rule}, else by {@code fate}. */
    record Span(
            int line,
            int from,
            int to,
            @Nullable String fate,
            @Nullable String rule,
            @Nullable Integer story) {}

    /** Where a part of the text is now. */
    enum Place {
        /** In the article whose original is looked at. */
        HERE,
        /** In another article of the file, or among the headlines. */
        ELSEWHERE,
        /** Left out. */
        DROPPED,
        /** Nothing was decided: blanks, or a text without decisions. */
        PLAIN
    }

    record Part(
            String text,
            Place place,
            @Nullable String fate,
            @Nullable String rule) {}

    record Line(int number, List<Part> parts) {}

    /**
     * A page of the original.
     *
     * @param file the file's own name, without the folders above it
     * @param next the line that the next page begins with
     */
    record Page(
            String file,
            List<Line> lines,
            boolean continued,
            @Nullable Integer next) {}

    Page read(OriginalText original, int position, int fromLine) {
        String text = original.text();
        List<Span> spans = spans(original.spans(), text.length());
        List<Line> lines = new ArrayList<>();
        Integer next = null;
        int number = 1;
        int firstOffset = -1;
        int span = 0;
        for (int start = 0; start <= text.length(); number++) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            if (number >= fromLine) {
                firstOffset = firstOffset < 0 ? start : firstOffset;
                if (lines.size() >= LINES || (stop - firstOffset > CHARS && !lines.isEmpty())) {
                    next = number;
                    break;
                }
                while (span < spans.size() && spans.get(span).to() <= start) {
                    span++;
                }
                lines.add(new Line(number, parts(text, start, stop, spans, span, position)));
            }
            start = stop + 1;
        }
        if (lines.isEmpty()) {
            throw new NotFound("line");
        }
        return new Page(fileName(original.origin()), lines, fromLine > 1, next);
    }

    /** Decisions that cannot be read, or that do not fit the text, must never hide the text itself. */
    private List<Span> spans(String stored, int length) {
        try {
            List<Span> fitting = new ArrayList<>();
            int last = 0;
            List<Span> decided = json.readValue(stored, SPANS);
            for (Span span : decided == null ? List.<Span>of() : decided) {
                if (span != null && span.from() >= last && span.to() > span.from() && span.to() <= length) {
                    fitting.add(span);
                    last = span.to();
                }
            }
            return fitting;
        } catch (JacksonException e) {
            return List.of();
        }
    }

    private static List<Part> parts(String text, int start, int stop, List<Span> spans, int first, int position) {
        List<Part> parts = new ArrayList<>();
        int at = start;
        for (int i = first; i < spans.size() && spans.get(i).from() < stop; i++) {
            Span span = spans.get(i);
            int from = Math.max(span.from(), start);
            int to = Math.min(span.to(), stop);
            if (from > at) {
                parts.add(new Part(text.substring(at, from), Place.PLAIN, null, null));
            }
            parts.add(new Part(text.substring(from, to), place(span, position), span.fate(), span.rule()));
            at = to;
        }
        if (at < stop) {
            parts.add(new Part(text.substring(at, stop), Place.PLAIN, null, null));
        }
        return parts;
    }

    private static Place place(Span span, int position) {
        return switch (span.fate()) {
            case null -> Place.PLAIN;
            case "DISCARDED", "REPEAT", "LIST_HEADING" -> Place.DROPPED;
            default -> span.story() != null && span.story() == position ? Place.HERE : Place.ELSEWHERE;
        };
    }

    private static String fileName(String origin) {
        return origin.substring(
                Math.max(Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\')), origin.lastIndexOf('!')) + 1);
    }
}
