package vn.docbao.reader;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of an original.
 *
 * @param only the lines asked for; null for all
 * @param counts how many lines of the whole text hold something of each place
 * @param first the number of each place's first line in the whole text
 * @param lineCount of the whole text
 * @param continued whether it begins later than the text
 * @param next the line that the next page begins with
 */
record OriginalPage(
        @Nullable Place only,
        Map<Place, Integer> counts,
        Map<Place, Integer> first,
        int lineCount,
        List<Chapter> chapters,
        boolean continued,
        @Nullable Integer next) {

    record Part(
            String text,
            Place place,
            @Nullable String fate,
            @Nullable String rule) {

        boolean decided() {
            return fate != null;
        }
    }

    /** @param nextDropped the next line with something left out, on a line that has such itself */
    record Line(int number, List<Part> parts, @Nullable Integer nextDropped) {

        public boolean blank() {
            return parts.stream().allMatch(part -> part.text().isBlank());
        }

        public List<Part> decided() {
            return parts.stream().filter(Part::decided).toList();
        }

        boolean has(Place place) {
            return parts.stream().anyMatch(part -> part.place() == place);
        }
    }

    /** Neighbouring lines that tell of one thing. */
    record Chapter(Subject subject, List<Line> lines) {

        public int from() {
            return lines.getFirst().number();
        }

        public int to() {
            return lines.getLast().number();
        }
    }

    /**
     * What lines tell of: a story of the file, a list of headlines, or neither, as at a page's head.
     *
     * @param story its position in the file, null where it is no story
     */
    record Subject(@Nullable Integer story, boolean list) {

        static final Subject NONE = new Subject(null, false);
        static final Subject LIST = new Subject(null, true);
    }

    /** By name, for the template. */
    public Place place(String name) {
        return Place.valueOf(name);
    }

    /** The first line that holds something of this place; null where there is none. */
    public @Nullable Integer firstOf(String place) {
        return first.get(place(place));
    }

    public int count(Place place) {
        return counts.getOrDefault(place, 0);
    }

    /**
     * The address of a line: on this page if it shows it, else among all lines of the text.
     *
     * @param path of the original
     */
    public String jump(String path, int number) {
        String anchor = "#d" + number;
        if (shows(number)) {
            return anchor;
        }
        return path + (lineCount > OriginalLines.LINES || next != null ? "?dong=" + number : "") + anchor;
    }

    private boolean shows(int number) {
        return chapters.stream().flatMap(chapter -> chapter.lines().stream()).anyMatch(line -> line.number() == number);
    }
}
