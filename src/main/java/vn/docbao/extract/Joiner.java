package vn.docbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.Words;

/** Joins lines that were broken inside a sentence: by hard wraps, or by links that stood on lines of their own. */
final class Joiner {

    private static final String GOES_ON = ",.;:)!?”…";
    private static final String OPEN = "“(";
    private static final String TERMINAL = ".!?…";
    /** Lines are not wrapped at fewer characters. */
    private static final int SHORTEST_WRAP = 45;

    private static final int LONGEST_LINK = 10;
    private static final Pattern CREDIT =
            Pattern.compile("\\(?(?:Ảnh|Nguồn|Photo)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private final List<Piece> joined = new ArrayList<>();
    /** The sentence that the last piece begins, with the lines that went it on. */
    private final StringBuilder sentence = new StringBuilder();

    private int openQuotes;
    private boolean grown;

    private Joiner() {}

    static List<Piece> join(List<Piece> pieces) {
        Joiner joiner = new Joiner();
        for (int i = 0; i < pieces.size(); i++) {
            joiner.add(pieces.get(i), i + 1 < pieces.size() ? pieces.get(i + 1) : null);
        }
        joiner.close();
        return joiner.joined;
    }

    private void add(Piece piece, @Nullable Piece next) {
        if (!joined.isEmpty() && goesOn(joined.getLast(), piece, next)) {
            if (GOES_ON.indexOf(piece.text().charAt(0)) < 0 && OPEN.indexOf(end()) < 0) {
                sentence.append(' ');
            }
            joined.getLast().join(piece);
            grown = true;
        } else {
            close();
            joined.add(piece);
        }
        append(piece.text());
    }

    private void append(String text) {
        sentence.append(text);
        for (int i = 0; i < text.length(); i++) {
            openQuotes += text.charAt(i) == '“' ? 1 : text.charAt(i) == '”' ? -1 : 0;
        }
    }

    private void close() {
        if (grown) {
            joined.getLast().text(sentence.toString());
        }
        sentence.setLength(0);
        openQuotes = 0;
        grown = false;
    }

    private char end() {
        return sentence.charAt(sentence.length() - 1);
    }

    private boolean goesOn(Piece last, Piece piece, @Nullable Piece next) {
        String text = piece.text();
        if (piece.gap() > 0
                || text.isEmpty()
                || sentence.isEmpty()
                || piece.line() == last.line()
                || piece.cell()
                || !Words.hasLetterOrDigit(last.text())) {
            return false;
        }
        return OPEN.indexOf(end()) >= 0 && Words.hasLetterOrDigit(text)
                || GOES_ON.indexOf(text.charAt(0)) >= 0 && !text.startsWith("..") && Words.moreThan(1, last.text())
                || isWrap(last, piece)
                || isResumed(last, piece)
                || next != null && isLink(last, piece, next);
    }

    /** A line that begins small, below one that does not end a sentence and is as long as a wrapped one. */
    private boolean isWrap(Piece last, Piece piece) {
        return Words.startsLower(piece.text())
                && !(joined.size() == 1 && !grown && startsWithBrand(piece.text()))
                && piece.text().indexOf('{') < 0
                && Words.moreThan(1, piece.text())
                && TERMINAL.indexOf(end()) < 0
                && end() != ':'
                && Words.moreThan(3, last.text())
                && (last.lastText().length() >= SHORTEST_WRAP
                        || Words.moreThan(LONGEST_LINK - 2, piece.text())
                        || piece.startsWithSpace()
                        || last.endsWithSpace());
    }

    /** "iPhone" and the like begin small wherever they stand: below a page's first line they begin a sentence. */
    private static boolean startsWithBrand(String text) {
        return text.length() > 1 && Character.isUpperCase(text.charAt(1));
    }

    /** A link on its own line leaves the space before it at the end of one line, or behind it at the start of the next. */
    private boolean isResumed(Piece last, Piece piece) {
        return piece.startsWithSpace()
                && (TERMINAL.indexOf(end()) < 0 || openQuotes > 0)
                && (Words.moreThan(1, last.text()) || last.endsWithSpace())
                && !CREDIT.matcher(piece.text()).lookingAt();
    }

    /** A few words on a line of their own inside a sentence: the line above breaks off, the line below resumes. */
    private boolean isLink(Piece last, Piece piece, Piece next) {
        return next.gap() == 0
                && !next.text().isEmpty()
                && (last.endsWithSpace() || end() == ',')
                && TERMINAL.indexOf(end()) < 0
                && Words.moreThan(3, last.text())
                && piece.words() <= LONGEST_LINK
                && (next.startsWithSpace()
                        || GOES_ON.indexOf(next.text().charAt(0)) >= 0
                        || Words.startsLower(next.text()));
    }
}
