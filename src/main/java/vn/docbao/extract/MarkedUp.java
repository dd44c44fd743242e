package vn.docbao.extract;

import java.util.Objects;
import org.jsoup.nodes.Element;
import vn.docbao.extract.Hints.Hint;
import vn.docbao.text.Words;

/** What the markup of an HTML page makes of a piece that its words alone tell too little of. */
final class MarkedUp {

    private static final int LONGEST_TAG = 8;
    /** Whatever the box around it is called, a link of more words is a title. */
    private static final int LONGEST_BUTTON = 5;

    private static final int LONGEST_CAPTION = 40;

    private MarkedUp() {}

    /** Whether a piece stands in a box of the page's furniture: none of its words but a heading's count there. */
    static boolean isFurniture(Piece piece) {
        Markup markup = Objects.requireNonNull(piece.line().markup());
        boolean named = markup.hint() == Hint.COMMENT || markup.hint() == Hint.FURNITURE;
        return named && !(markup.link() != null && Words.moreThan(LONGEST_BUTTON, piece.text()));
    }

    /** Whether a piece says nothing, whatever its words. */
    static boolean isNoise(Piece piece) {
        Markup markup = Objects.requireNonNull(piece.line().markup());
        return markup.table() != null && markup.table().isData() && !markup.caption()
                || markup.link() != null && isPager(markup.link());
    }

    /** @param kind what the piece's words say */
    static Kind kind(Piece piece, Kind kind) {
        Markup markup = Objects.requireNonNull(piece.line().markup());
        boolean words = kind.isProse() || kind == Kind.SHORT || kind == Kind.NAME || kind == Kind.COLON;
        if (isTag(piece, markup, kind)) {
            return Kind.TAG;
        }
        if (words && isCaption(piece, markup)) {
            return Kind.CAPTION;
        }
        return kind;
    }

    /** A button to the story before or behind. */
    private static boolean isPager(Element link) {
        String relation = link.attr("rel");
        return relation.equals("prev") || relation.equals("next");
    }

    private static boolean isTag(Piece piece, Markup markup, Kind kind) {
        return markup.linked()
                && markup.link() != null
                && kind != Kind.KEYWORDS_LABEL
                && !kind.isHeading()
                && Words.hasLetterOrDigit(piece.text())
                && piece.words() <= LONGEST_TAG
                && (markup.hint() == Hint.TAGS && !kind.isProse() || Hints.leadsToTopic(markup.link()));
    }

    private static boolean isCaption(Piece piece, Markup markup) {
        return markup.hint() == Hint.CAPTION
                || markup.caption()
                || markup.belowPicture() && !markup.linked() && piece.words() <= LONGEST_CAPTION;
    }
}
