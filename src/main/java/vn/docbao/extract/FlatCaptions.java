package vn.docbao.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Finds the texts of pictures in a body that was flattened to one line, by their credits. */
final class FlatCaptions {

    private static final int LONGEST_CAPTION = 300;
    /** Of a photo story: no picture has more to say, they say so much in the mean, and so many there are. */
    private static final int LONGEST_PICTURED = 520;

    private static final int MEAN_PICTURED = 300;
    private static final int FEWEST_PICTURES = 4;

    /** More photographers than any page has. */
    private static final int MOST_NAMES = 20;

    private final Credits credits;

    FlatCaptions(Credits credits) {
        this.credits = credits;
    }

    /** Where a credit stands: its mark's first char, and behind its name and the marks that close it. */
    private record Place(int from, int to) {}

    /** Adds the indexes at which pictures' texts begin and end. */
    void seams(String text, List<Integer> seams) {
        List<Place> places = places(text);
        boolean story = isPhotoStory(text, places);
        int behind = 0;
        for (Place place : places) {
            int start = sentenceStart(text, behind, place.from);
            if (!story && place.from - start > LONGEST_CAPTION) {
                continue;
            }
            seams.add(story ? behind : start);
            seams.add(place.to);
            behind = place.to;
        }
        seams.removeIf(seam -> seam == 0 || seam >= text.length());
    }

    private List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        Matcher marked = credits.marks().first(text, 0);
        Matcher unmarked = credits.marks().unmarked(text);
        int other = next(unmarked, text, 0, 0);
        while (marked != null || other >= 0) {
            if (unmarked != null && other >= 0 && (marked == null || other < marked.start())) {
                places.add(new Place(other, unmarked.end()));
                other = next(unmarked, text, unmarked.end(), 0);
            } else if (marked != null) {
                int end = end(text, marked, names);
                if (end > marked.end() && names.size() < MOST_NAMES) {
                    names.add(text.substring(marked.end(), end));
                }
                if (end > marked.end()) {
                    places.add(new Place(marked.start(), closed(text, end)));
                }
                other = unmarked != null && other >= 0 && other < end
                        ? next(unmarked, text, unmarked.end(), end)
                        : other;
                marked = end < text.length() ? credits.marks().first(text, end) : null;
            }
        }
        return places;
    }

    /**
     * Where the next credit without a colon begins, -1 for none.
     *
     * @param from behind the one before
     * @param least those that begin before it are passed over
     */
    private int next(@Nullable Matcher unmarked, String text, int from, int least) {
        int at = from;
        while (unmarked != null && credits.marks().findUnmarked(unmarked, text, at)) {
            if (unmarked.start() >= least) {
                return unmarked.start();
            }
            at = unmarked.end();
        }
        return -1;
    }

    /** Where the credit behind a mark ends: a name that was a credit before is one again, whatever follows it. */
    private int end(String text, Matcher marks, Set<String> names) {
        int end = credits.end(text, marks);
        for (String name : names) {
            if (marks.end() + name.length() < end && text.startsWith(name + " ", marks.end())) {
                return marks.end() + name.length();
            }
        }
        return end == marks.end() && Credits.closes(text, end) ? text.length() : end;
    }

    private static int closed(String text, int end) {
        int closed = end;
        while (closed < text.length() && ".)]".indexOf(text.charAt(closed)) >= 0) {
            closed++;
        }
        return closed;
    }

    /** A row of pictures with a few sentences and a credit each, and hardly a word besides. */
    private static boolean isPhotoStory(String text, List<Place> places) {
        int behind = 0;
        for (Place place : places) {
            if (place.from - behind > LONGEST_PICTURED) {
                return false;
            }
            behind = place.to;
        }
        return places.size() >= FEWEST_PICTURES
                && behind <= places.size() * MEAN_PICTURED
                && behind * 10 >= text.length() * 9;
    }

    /** Where the sentence begins that ends at an index, no earlier than behind the last picture; 0 where it is too long. */
    private static int sentenceStart(String text, int behind, int before) {
        int region = Math.max(behind, before - LONGEST_CAPTION - 50);
        int start = region == behind ? behind : 0;
        Matcher ends = RunOn.SENTENCE_END.matcher(text).region(region, before);
        ends.useTransparentBounds(true);
        while (ends.find()) {
            start = ends.end();
        }
        return start;
    }
}
