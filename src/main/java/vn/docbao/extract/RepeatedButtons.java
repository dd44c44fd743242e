package vn.docbao.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.docbao.text.Words;

/** "Xem chi tiết" in whatever words: the same few of them behind the texts of several excerpts end each of these. */
final class RepeatedButtons {

    private static final int LONGEST = 4;
    private static final int FEWEST = 2;

    private RepeatedButtons() {}

    static void mark(List<Piece> pieces) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 1; i < pieces.size(); i++) {
            if (mayEnd(pieces, i)) {
                counts.merge(pieces.get(i).key(), 1, Integer::sum);
            }
        }
        if (counts.values().stream().noneMatch(count -> count >= FEWEST)) {
            return;
        }
        for (int i = 1; i < pieces.size(); i++) {
            if (mayEnd(pieces, i) && counts.getOrDefault(pieces.get(i).key(), 0) >= FEWEST) {
                pieces.get(i).kind(Kind.MORE);
            }
        }
    }

    /** Few words between a text and what is none. */
    private static boolean mayEnd(List<Piece> pieces, int i) {
        Piece piece = pieces.get(i);
        return piece.is(Kind.SHORT)
                && pieces.get(i - 1).kind().isProse()
                && (i + 1 == pieces.size() || !pieces.get(i + 1).kind().isProse())
                && piece.words() <= LONGEST
                && Words.startsUpper(piece.text());
    }
}
