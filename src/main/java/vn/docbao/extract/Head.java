package vn.docbao.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.Fold;
import vn.docbao.text.Words;

/**
 * Where the page's own story begins.
 *
 * @param title index of its title, -1 where none is printed
 * @param top index of the first piece that belongs to it (a date, a section above the title)
 * @param body index of the first piece of its text
 */
record Head(int title, int top, int body) {

    private static final int WINDOW = 12;
    private static final int ABOVE = 4;
    /** A title that is known may stand so far above its text. */
    private static final int FAR = 40;

    private static final int LONGEST_BREADCRUMB = 2;
    /** Of a front: no so many sentences follow one another, and none is so long (words). */
    private static final int LONGEST_EXCERPT = 3;

    private static final int LONGEST_SUMMARY = 110;
    private static final int FEWEST_EXCERPTS = 3;

    /** Finds the title as the short line above the first run of sentences that fits them best; null for no sentences. */
    static @Nullable Head find(List<Piece> pieces, @Nullable String knownTitle) {
        int body = firstProse(pieces);
        if (body < 0 || isFront(pieces)) {
            return null;
        }
        String content = content(pieces, body);
        String known = knownTitle == null ? "" : Fold.key(knownTitle);
        int printed = printed(pieces, body, known);
        int title = printed;
        double best = title < 0 ? 1 : Double.MAX_VALUE;
        int first = body;
        for (int i = body - 1; i >= Math.max(0, body - WINDOW); i--) {
            Piece piece = pieces.get(i);
            if (i < printed || printed < 0 && (piece.kind().isHeading() || piece.is(Kind.MORE))) {
                break;
            }
            first = i;
            if (piece.is(Kind.SHORT) || piece.is(Kind.COLON) || piece.is(Kind.VIDEO) || piece.is(Kind.NAME)) {
                double score = score(piece, pieces, i, content, known) - (body - i) * 0.05;
                if (score > best || title >= 0 && score == best) {
                    best = score;
                    title = i;
                }
            }
        }
        if (title < 0) {
            int top = body;
            while (top > 0 && pieces.get(top - 1).kind().isPicture()) {
                top--;
            }
            return new Head(-1, top, top);
        }
        // The same title printed again above is the first of the two.
        String key = pieces.get(title).key();
        while (title > first && pieces.get(title - 1).key().equals(key)) {
            title--;
        }
        int top = title;
        int sections = 0;
        for (int i = title - 1; i >= Math.max(0, title - ABOVE) && belongsAbove(pieces.get(i)); i--) {
            sections += pieces.get(i).is(Kind.SECTION) ? 1 : 0;
            if (!pieces.get(i).is(Kind.SHORT) && !pieces.get(i).is(Kind.NAME)) {
                top = i;
            }
        }
        if (sections > LONGEST_BREADCRUMB) {
            // So many sections in a row are a menu; what lies below it may still be a date.
            while (top < title
                    && !pieces.get(top).is(Kind.TIMESTAMP)
                    && !pieces.get(top).is(Kind.DATELINE)) {
                top++;
            }
        }
        return new Head(title, top, title + 1);
    }

    /** The nearest piece above the text that prints a title known from elsewhere, -1 for none. */
    private static int printed(List<Piece> pieces, int body, String known) {
        for (int i = body - 1; !known.isEmpty() && i >= Math.max(0, body - FAR); i--) {
            if (pieces.get(i).key().equals(known)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean belongsAbove(Piece piece) {
        return piece.is(Kind.TIMESTAMP)
                || piece.is(Kind.DATELINE)
                || piece.is(Kind.SECTION)
                // The lower steps of a breadcrumb have names of their own.
                || (piece.is(Kind.SHORT) || piece.is(Kind.NAME)) && piece.words() <= 3;
    }

    /** The first sentence that is not alone: pages of menus hold stray sentences too. */
    private static int firstProse(List<Piece> pieces) {
        int only = -1;
        for (int i = 0; i < pieces.size(); i++) {
            if (startsText(pieces.get(i))) {
                int more = 0;
                for (int j = i + 1; j < Math.min(pieces.size(), i + WINDOW); j++) {
                    more += pieces.get(j).kind().isProse() ? 1 : 0;
                }
                if (more >= 2) {
                    return i;
                }
                only = only < 0 ? i : only;
            }
        }
        for (int i = 0; only < 0 && i < pieces.size(); i++) {
            only = pieces.get(i).is(Kind.CAPTION) && pieces.get(i).words() >= 20 ? i : -1;
        }
        for (int i = 0; only < 0 && i < pieces.size(); i++) {
            // A note of a few words is a text too, where there is nothing else.
            only = pieces.get(i).kind().isProse() ? i : -1;
        }
        return only;
    }

    /** A section's front: titles with one sentence each below, and nowhere a text. */
    private static boolean isFront(List<Piece> pieces) {
        int excerpts = 0;
        int prose = 0;
        int run = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind().isProse()) {
                run++;
                prose++;
                int above = i > 1 && pieces.get(i - 1).is(Kind.SECTION) ? i - 2 : i - 1;
                boolean titled = above >= 0
                        && mayLead(pieces.get(above))
                        && pieces.get(above).is(Kind.SHORT)
                        && pieces.get(above).words() > 4;
                excerpts += titled ? 1 : 0;
                if (run >= LONGEST_EXCERPT || pieces.get(i).words() > LONGEST_SUMMARY) {
                    return false;
                }
            } else if (!pieces.get(i).kind().isPicture()) {
                run = 0;
            }
        }
        return excerpts >= FEWEST_EXCERPTS && excerpts * 5 >= prose * 4;
    }

    /** On an HTML page the titles of other stories are links; what is none may be a question or a subheading. */
    private static boolean mayLead(Piece piece) {
        Markup markup = piece.line().markup();
        return markup == null || markup.link() != null;
    }

    private static boolean startsText(Piece piece) {
        return piece.kind().isProse() && piece.words() >= 8;
    }

    private static double score(Piece piece, List<Piece> pieces, int index, String content, String known) {
        int words = piece.words();
        String key = piece.key();
        double score = words >= 6 && words <= 28 ? 2 : words >= 4 ? 1.2 : 0;
        String[] own = key.split(" ");
        int shared = 0;
        for (String word : own) {
            shared += content.contains(" " + word + " ") ? 1 : 0;
        }
        score += 2.0 * shared / own.length;
        if (Words.allUpper(piece.text())) {
            score -= 0.5;
        }
        if (Words.endsCut(piece.text())) {
            // Dots end a summary that leads into the text, and hardly a title.
            score -= 1;
        }
        if (!known.isEmpty() && (known.equals(key) || words > 4 && known.startsWith(key + " "))) {
            score += 4;
        }
        for (int i = Math.max(0, index - 2); i <= Math.min(pieces.size() - 1, index + 2); i++) {
            if (pieces.get(i).is(Kind.TIMESTAMP) || pieces.get(i).is(Kind.DATELINE)) {
                return score + 0.5;
            }
        }
        return score;
    }

    /** The key of the first sentences, a space around each word. */
    private static String content(List<Piece> pieces, int body) {
        StringBuilder content = new StringBuilder(" ");
        int prose = 0;
        for (int i = body; i < pieces.size() && prose < 4; i++) {
            if (pieces.get(i).kind().isProse()) {
                prose++;
                String text = pieces.get(i).text();
                content.append(Fold.key(text.length() > 2000 ? text.substring(0, 2000) : text))
                        .append(' ');
            }
        }
        return content.toString();
    }
}
