package vn.docbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.docbao.text.Words;

/** Cuts lines where several things are glued together: durations behind titles, bars of table cells, fused titles. */
final class Splitter {

    private static final Pattern GLUED_DURATION =
            Pattern.compile("(?<=[^\\s\\d:/,.(-])(\\d{1,2}:\\d{2}(?::\\d{2})?)(?=$|\\s|\\p{L}|['\"“‘])");
    private static final Pattern CLOCK_BEFORE = Pattern.compile(".*(?:lúc|hồi|từ|đến|khoảng)$");
    private static final String BAR = " | ";
    private static final int SHORTEST_TITLE = 4;
    private static final int LONGEST_OPENING = 300;

    private final RunOn runOn;
    private final List<String> badges;

    Splitter(RunOn runOn, Lexicon lexicon) {
        this.runOn = runOn;
        this.badges = lexicon.printed(Lexicon.Effect.BADGE);
    }

    List<Piece> split(List<Line> lines) {
        List<Piece> pieces = new ArrayList<>(lines.size());
        for (Line line : lines) {
            split(line, pieces);
        }
        return pieces;
    }

    private void split(Line line, List<Piece> pieces) {
        String text = line.text();
        int from = 0;
        int to = text.length();
        boolean cell = false;
        if (text.startsWith("| ")) {
            pieces.add(new Piece(line, 0, 2));
            from = 2;
            cell = true;
        }
        int barFrom = to;
        if (text.endsWith(" |") && to - 2 > from) {
            barFrom = to - 2;
            cell = true;
        }
        if (cell) {
            splitCells(line, from, barFrom, pieces);
        } else {
            splitDurations(line, from, barFrom, pieces);
        }
        if (barFrom < to) {
            pieces.add(new Piece(line, barFrom, to));
        }
    }

    /** "Một tiêu đề04:15" and "Một tiêu đề01:35Tiêu điểm". Behind a duration another title may follow. */
    private void splitDurations(Line line, int from, int to, List<Piece> pieces) {
        String text = line.text();
        Matcher durations =
                GLUED_DURATION.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int start = from;
        // Prose holds clock times; a glued duration ends a title, which is short and has no full stop.
        for (int at = from; isFollowedByDuration(durations, text, at); at = durations.end()) {
            if (durations.start() - start > 250) {
                continue;
            }
            String title = text.substring(start, durations.start());
            if (Words.lastMark(title) == '.'
                    || Words.count(title) < SHORTEST_TITLE
                    || CLOCK_BEFORE.matcher(title).matches()
                    || Words.startsLower(text.substring(durations.end(), Math.min(to, durations.end() + 1)))) {
                continue;
            }
            pieces.add(new Piece(line, start, durations.start()));
            pieces.add(new Piece(line, durations.start(), durations.end()));
            start = durations.end();
        }
        int badge = badge(text, start, to);
        if (badge < to) {
            pieces.add(new Piece(line, start, badge));
            pieces.add(new Piece(line, badge, to));
        } else if (start == from) {
            splitRunOn(line, from, to, pieces);
        } else if (start < to) {
            pieces.add(new Piece(line, start, to));
        }
    }

    /** Moves to the first duration at or behind an index: only where a colon stands can one be. */
    private static boolean isFollowedByDuration(Matcher durations, String text, int from) {
        for (int colon = text.indexOf(':', from); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            for (int at = Math.max(from, colon - 2); at < colon; at++) {
                if (durations.region(at, text.length()).lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Where a mark such as "Nổi bật" begins behind a title, the end for none. */
    private int badge(String text, int from, int to) {
        for (String badge : badges) {
            int at = to - badge.length();
            if (at > from + 20 && text.startsWith(badge, at) && text.charAt(at - 1) == ' ') {
                return at;
            }
        }
        return to;
    }

    private void splitRunOn(Line line, int from, int to, List<Piece> pieces) {
        int start = from;
        for (int seam : runOn.seams(line.text().substring(from, to))) {
            if (from + seam > start) {
                pieces.add(new Piece(line, start, from + seam));
                start = from + seam;
            }
        }
        if (start < to || start == from) {
            pieces.add(new Piece(line, start, to));
        }
    }

    /** The cells of a row, with the bars between them. */
    private static void splitCells(Line line, int from, int to, List<Piece> pieces) {
        int start = from;
        int bar = line.text().indexOf(BAR, from);
        while (bar >= 0 && bar + BAR.length() < to) {
            splitTitles(line, start, bar, pieces);
            pieces.add(new Piece(line, bar, bar + BAR.length()));
            start = bar + BAR.length();
            bar = line.text().indexOf(BAR, start);
        }
        splitTitles(line, start, to, pieces);
    }

    /**
     * Titles that follow one another in a table cell without a mark. They are links to one running story: where the
     * words that open the cell come again, the next title begins.
     */
    private static void splitTitles(Line line, int from, int to, List<Piece> pieces) {
        String text = line.text().substring(from, to);
        String opening = opening(text);
        int at = from;
        int start = from;
        while (!opening.isEmpty() && (at = line.text().indexOf(" " + opening + " ", at)) >= 0 && at + 1 < to) {
            if (at - start > LONGEST_OPENING || Words.count(line.text().substring(start, at)) >= SHORTEST_TITLE) {
                pieces.add(cellPiece(line, start, at + 1));
                start = at + 1;
            }
            at++;
        }
        pieces.add(cellPiece(line, start, to));
    }

    private static Piece cellPiece(Line line, int from, int to) {
        Piece piece = new Piece(line, from, to);
        piece.markCell();
        return piece;
    }

    /** The longest run of at least two words at the text's beginning that comes again in it; "" for none. */
    private static String opening(String text) {
        int end = text.indexOf(' ', text.indexOf(' ') + 1);
        String longest = "";
        while (end > 0 && end < Math.min(text.length() / 2, LONGEST_OPENING)) {
            String words = text.substring(0, end);
            if (text.indexOf(" " + words + " ", end) < 0) {
                break;
            }
            longest = words;
            end = text.indexOf(' ', end + 1);
        }
        return longest;
    }
}
