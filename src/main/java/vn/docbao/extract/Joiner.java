package vn.docbao.extract;

import java.util.ArrayList;
import java.util.List;
import vn.docbao.text.Words;

/** Joins lines that were broken inside a sentence: by hard wraps, or by links that stood on lines of their own. */
final class Joiner {

    private static final String GOES_ON = ",.;:)!?”…";
    private static final String OPEN = "“(,";

    private Joiner() {}

    static List<Piece> join(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>(pieces.size());
        StringBuilder sentence = new StringBuilder();
        for (Piece piece : pieces) {
            Piece last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && goesOn(last, piece)) {
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

    private static void close(@org.jspecify.annotations.Nullable Piece last, StringBuilder sentence) {
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
        if (last.line().tag() != null || !Words.hasLetterOrDigit(before)) {
            return false;
        }
        char end = before.charAt(before.length() - 1);
        boolean open = OPEN.indexOf(end) >= 0;
        boolean small =
                Words.startsLower(text) && Words.count(text) > 1 && ".!?…:".indexOf(end) < 0 && Words.count(before) > 3;
        boolean mark = GOES_ON.indexOf(text.charAt(0)) >= 0 && !text.startsWith("..") && Words.count(before) > 1;
        return open && Words.hasLetterOrDigit(text) || small || mark;
    }
}
