package vn.docbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.Words;

/** Joins lines that were broken inside a sentence: by hard wraps, or by links that stood on lines of their own. */
final class Joiner {

    private static final String GOES_ON = ",.;:)!?”…";
    /** Lines are not wrapped at fewer characters. */
    private static final int SHORTEST_WRAP = 45;

    private static final String OPEN = "“(,";

    private static final Pattern CREDIT =
            Pattern.compile("\\(?(?:Ảnh|Nguồn|Photo)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private Joiner() {}

    static List<Piece> join(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>(pieces.size());
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Piece last = joined.isEmpty() ? null : joined.getLast();
            if (last != null
                    && (goesOn(last, piece) || isLink(last, piece, i + 1 < pieces.size() ? pieces.get(i + 1) : null))) {
                // Long sentences broken into very many lines are built once, not once a line.
                if (sentence.isEmpty()) {
                    sentence.append(last.text());
                }
                if (GOES_ON.indexOf(piece.text().charAt(0)) < 0
                        && OPEN.indexOf(sentence.charAt(sentence.length() - 1)) != 0
                        && OPEN.indexOf(sentence.charAt(sentence.length() - 1)) != 1) {
                    sentence.append(' ');
                }
                sentence.append(piece.text());
                last.join(piece);
            } else {
                close(last, sentence);
                joined.add(piece);
            }
        }
        close(joined.isEmpty() ? null : joined.getLast(), sentence);
        return joined;
    }

    private static void close(@Nullable Piece last, StringBuilder sentence) {
        if (last != null && !sentence.isEmpty()) {
            last.text(sentence.toString());
            sentence.setLength(0);
        }
    }

    private static boolean goesOn(Piece last, Piece piece) {
        String before = last.lastText();
        String text = piece.text();
        if (piece.gap() > 0 || text.isEmpty() || before.isEmpty() || piece.line() == last.line() || piece.cell()) {
            return false;
        }
        if (last.line().tag() != null || !Words.hasLetterOrDigit(last.text())) {
            return false;
        }
        char end = before.charAt(before.length() - 1);
        boolean open = OPEN.indexOf(end) >= 0;
        boolean small = Words.startsLower(text)
                && Words.count(text) > 1
                && ".!?…:".indexOf(end) < 0
                && Words.count(before) > 3
                && (before.length() >= SHORTEST_WRAP || piece.startsWithSpace() || last.endsWithSpace());
        boolean mark = GOES_ON.indexOf(text.charAt(0)) >= 0 && !text.startsWith("..") && Words.count(before) > 1;
        return open && Words.hasLetterOrDigit(text) || small || mark || resumed(last, before, end, piece);
    }

    /** A few words on a line of their own inside a sentence: the line above breaks off, the line below resumes. */
    private static boolean isLink(Piece last, Piece piece, @Nullable Piece next) {
        String before = last.lastText();
        return next != null
                && piece.gap() == 0
                && next.gap() == 0
                && last.line().tag() == null
                && piece.line() != last.line()
                && !piece.text().isEmpty()
                && !next.text().isEmpty()
                && !before.isEmpty()
                && last.endsWithSpace()
                && ".!?…".indexOf(before.charAt(before.length() - 1)) < 0
                && Words.count(before) > 3
                && Words.count(piece.text()) <= 10
                && (next.startsWithSpace()
                        || GOES_ON.indexOf(next.text().charAt(0)) >= 0
                        || Words.startsLower(next.text()));
    }

    /** A link on its own line leaves the space before it at the end of one line, or behind it at the start of the next. */
    private static boolean resumed(Piece last, String before, char end, Piece piece) {
        return piece.startsWithSpace()
                && ".!?…".indexOf(end) < 0
                && Words.count(before) > 1
                && !CREDIT.matcher(piece.text()).lookingAt();
    }
}
