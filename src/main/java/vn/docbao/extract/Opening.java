package vn.docbao.extract;

import java.util.List;

/**
 * How a text file opens that holds one story and nothing above it: a title, a sentence, and all of the body on one line. There
 * the place tells more than words and marks do.
 */
final class Opening {

    private static final int SHORTEST_TITLE = 4;
    private static final int SHORTEST_SUMMARY = 7;
    /** Words of a body. */
    private static final int SHORTEST_BODY = 40;
    /** More words than a credit or a pointer of a few words has. */
    private static final int SHORTEST_CLAUSE = 6;

    private Opening() {}

    /** Tells the title and the summary apart from credits, pointers and other titles. */
    static void mark(List<Piece> pieces) {
        if (pieces.size() < 3 || pieces.getFirst().line().markup() != null || !isWhole(pieces, 0)) {
            return;
        }
        Piece first = pieces.get(0);
        Piece second = pieces.get(1);
        boolean flat = isWhole(pieces, 1) && isOneLine(pieces, 2);
        boolean clause = first.words() >= SHORTEST_CLAUSE
                && Character.isLetter(first.text().charAt(0));
        if (clause
                && (first.is(Kind.CREDIT) && second.kind().isProse()
                        || flat && (first.is(Kind.CREDIT) || first.is(Kind.POINTER)))) {
            // "Ảnh: Người dân …", "Chùm ảnh: …": no picture and no list lies above that it could belong to.
            first.kind(Kind.SHORT);
        }
        if (flat
                && (first.is(Kind.SHORT) || first.is(Kind.COLON) || first.is(Kind.VIDEO))
                && first.words() >= SHORTEST_TITLE
                && (second.is(Kind.SHORT) || second.is(Kind.CUT))
                && second.words() >= SHORTEST_SUMMARY
                && !second.key().equals(first.key())) {
            second.kind(Kind.PROSE);
        }
    }

    private static boolean isWhole(List<Piece> pieces, int i) {
        return pieces.get(i).line() != pieces.get(i + 1).line()
                && !pieces.get(i).cell();
    }

    /** Whether all that lies from here on is one line as long as a body. */
    private static boolean isOneLine(List<Piece> pieces, int from) {
        int words = 0;
        for (int i = from; i < pieces.size(); i++) {
            if (pieces.get(i).line() != pieces.get(from).line()) {
                return false;
            }
            words += pieces.get(i).words();
        }
        return words >= SHORTEST_BODY;
    }
}
