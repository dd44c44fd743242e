package vn.docbao.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.docbao.library.OriginalText;
import vn.docbao.reader.Decisions.Span;
import vn.docbao.reader.OriginalPage.Chapter;
import vn.docbao.reader.OriginalPage.Line;
import vn.docbao.reader.OriginalPage.Part;
import vn.docbao.reader.OriginalPage.Subject;

/** Cuts the original text into numbered lines, and each line at the spans that were decided about. */
@Component
class OriginalLines {

    /** A page of the original ends after so many lines or characters: a source file may hold 64 MB. */
    static final int LINES = 2_000;

    private static final int CHARS = 400_000;

    private final Decisions decisions;

    OriginalLines(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param position of the article in its file
     * @param only the lines to show, null for all
     */
    OriginalPage read(OriginalText original, int position, int fromLine, @Nullable Place only) {
        Reading reading = new Reading(original.text(), position, fromLine, only);
        reading.run(decisions.read(original.spans(), original.text().length()));
        if (fromLine > reading.lineCount) {
            throw new NotFound("line");
        }
        return reading.page();
    }

    /** One walk over the whole text: lines beyond the page are only counted. */
    private static final class Reading {

        private final String text;
        private final int position;
        private final int fromLine;
        private final @Nullable Place only;

        private final Map<Place, Integer> counts = new EnumMap<>(Place.class);
        private final Map<Place, Integer> first = new EnumMap<>(Place.class);
        private final List<Subject> subjects = new ArrayList<>();
        private final List<Line> lines = new ArrayList<>();
        private int lineCount;
        private int chars;
        private @Nullable Integer next;
        private @Nullable Integer droppedBehind;

        Reading(String text, int position, int fromLine, @Nullable Place only) {
            this.text = text;
            this.position = position;
            this.fromLine = fromLine;
            this.only = only;
        }

        void run(List<Span> spans) {
            Subject subject = Subject.NONE;
            int first = 0;
            for (int start = 0; start <= text.length(); ) {
                int end = text.indexOf('\n', start);
                int stop = end < 0 ? text.length() : end;
                while (first < spans.size() && spans.get(first).to() <= start) {
                    first++;
                }
                int behind = first;
                while (behind < spans.size() && spans.get(behind).from() < stop) {
                    behind++;
                }
                List<Span> inLine = spans.subList(first, behind);
                subject = subject(inLine, subject);
                take(start, stop, inLine, subject);
                start = stop + 1;
            }
        }

        private void take(int start, int stop, List<Span> spans, Subject subject) {
            lineCount++;
            boolean asked = only == null;
            for (Place place : Place.values()) {
                if (place != Place.PLAIN && spans.stream().anyMatch(span -> span.place(position) == place)) {
                    counts.merge(place, 1, Integer::sum);
                    first.putIfAbsent(place, lineCount);
                    asked |= place == only;
                    if (place == Place.DROPPED && next != null && droppedBehind == null) {
                        droppedBehind = lineCount;
                    }
                }
            }
            if (!asked || lineCount < fromLine || next != null) {
                return;
            }
            chars += stop - start;
            if (lines.size() >= LINES || chars > CHARS && !lines.isEmpty()) {
                next = lineCount;
                droppedBehind = spans.stream().anyMatch(span -> span.place(position) == Place.DROPPED) ? next : null;
                return;
            }
            lines.add(new Line(lineCount, parts(start, stop, spans), null));
            subjects.add(subject);
        }

        /** What was dropped, and what nobody decided about, belongs to what it stands in. */
        private static Subject subject(List<Span> spans, Subject before) {
            for (Span span : spans) {
                if (span.story() != null && span.place(-1) != Place.DROPPED) {
                    return new Subject(span.story(), false);
                }
            }
            return spans.stream().anyMatch(Span::listed) ? Subject.LIST : before;
        }

        private List<Part> parts(int start, int stop, List<Span> spans) {
            List<Part> parts = new ArrayList<>();
            int at = start;
            for (Span span : spans) {
                int from = Math.max(span.from(), start);
                int to = Math.min(span.to(), stop);
                if (from > at) {
                    parts.add(new Part(text.substring(at, from), Place.PLAIN, null, null));
                }
                parts.add(new Part(text.substring(from, to), span.place(position), span.fate(), span.rule()));
                at = to;
            }
            if (at < stop) {
                parts.add(new Part(text.substring(at, stop), Place.PLAIN, null, null));
            }
            return parts;
        }

        OriginalPage page() {
            Integer dropped = droppedBehind;
            for (int i = lines.size() - 1; i >= 0; i--) {
                Line line = lines.get(i);
                if (line.has(Place.DROPPED)) {
                    lines.set(i, new Line(line.number(), line.parts(), dropped));
                    dropped = line.number();
                }
            }
            List<Chapter> chapters = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (i == 0 || !subjects.get(i).equals(subjects.get(i - 1))) {
                    chapters.add(new Chapter(subjects.get(i), new ArrayList<>()));
                }
                chapters.getLast().lines().add(lines.get(i));
            }
            return new OriginalPage(only, counts, first, lineCount, chapters, fromLine > 1, next);
        }
    }
}
