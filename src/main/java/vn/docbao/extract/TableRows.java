package vn.docbao.extract;

import java.util.List;
import java.util.regex.Pattern;
import vn.docbao.text.Words;

/** Rows of a table that lost its lines: few words and two numbers or more at the end, several such rows in a row. */
final class TableRows {

    private static final Pattern NUMBERS = Pattern.compile("(?:^|\\s)[+-]?\\d[\\d.,]*%?\\s[+-]?\\d[\\d.,]*%?$");
    private static final int LONGEST = 10;
    private static final int FEWEST = 2;
    private static final int LONGEST_HEADER = 8;

    private TableRows() {}

    /** Makes noise of the rows and of the short line right above them that names their columns. */
    static void mark(List<Piece> pieces) {
        int i = 0;
        while (i < pieces.size()) {
            int to = i;
            while (to < pieces.size() && isRow(pieces.get(to))) {
                to++;
            }
            if (to - i >= FEWEST) {
                int from = i > 0 && isHeader(pieces.get(i - 1)) ? i - 1 : i;
                pieces.subList(from, to).forEach(piece -> piece.kind(Kind.NOISE));
            }
            i = to + 1;
        }
    }

    private static boolean isRow(Piece piece) {
        String text = piece.text();
        return piece.is(Kind.SHORT)
                && !text.isEmpty()
                && "0123456789%".indexOf(text.charAt(text.length() - 1)) >= 0
                && piece.words() <= LONGEST
                && beginWithNumbers(text)
                && NUMBERS.matcher(text).find();
    }

    /** Whether the last two words begin as numbers do: cheaper to see than to match. */
    private static boolean beginWithNumbers(String text) {
        int last = text.lastIndexOf(' ');
        int before = last < 0 ? -1 : text.lastIndexOf(' ', last - 1);
        return last >= 0 && beginsNumber(text.charAt(last + 1)) && beginsNumber(text.charAt(before + 1));
    }

    private static boolean beginsNumber(char c) {
        return c >= '0' && c <= '9' || c == '+' || c == '-';
    }

    private static boolean isHeader(Piece piece) {
        return piece.is(Kind.SHORT)
                && Words.count(piece.text()) <= LONGEST_HEADER
                && piece.text().chars().noneMatch(c -> ".:!?".indexOf(c) >= 0);
    }
}
