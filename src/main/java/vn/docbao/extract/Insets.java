package vn.docbao.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.docbao.extract.Span.Fate;

/** Boxes inside a text: a list of other stories, a button, a menu. The text goes on behind them. */
final class Insets {

    private static final int LONGEST = 14;
    private static final int SHORTEST_TITLE = 5;
    private static final int SHORTEST_SENTENCE = 12;

    private Insets() {}

    /** Index at which the text goes on behind an inset that begins at an index; -1 where it does not. */
    static int end(PageDraft page, int from, StoryDraft story) {
        int needed = story.paragraphs() < 3 ? 2 : 3;
        for (int i = from + 1; i < Math.min(page.size(), from + LONGEST); i++) {
            Kind kind = page.kindAt(i);
            if (kind == Kind.MORE || kind.isTags()) {
                return -1;
            }
            if (kind.isProse() && page.at(i).words() >= SHORTEST_SENTENCE) {
                return runLength(page, i) >= (isAround(page, from, i) ? 1 : needed) && !endsInMore(page, i) ? i : -1;
            }
        }
        return -1;
    }

    /**
     * Whether the markup shows an inset between two paragraphs: both stand in the same element, and what lies between them
     * in a box of its own in it.
     */
    private static boolean isAround(PageDraft page, int from, int next) {
        int last = from - 1;
        while (last >= 0 && !page.at(last).rule().equals("paragraph")) {
            last--;
        }
        Element paragraph = last < 0 ? null : page.at(last).line().element();
        Element text = paragraph == null ? null : paragraph.parent();
        Element goesOn = page.at(next).line().element();
        Element box = page.at(from).line().element();
        if (text == null
                || goesOn == null
                || box == null
                || text.normalName().equals("body")
                || !goesOn.normalName().equals(paragraph.normalName())
                || page.at(next).line().leadsAway()
                || box.parent() == text
                || !Card.isInside(box, text)
                || !Card.isInside(goesOn, text)) {
            return false;
        }
        while (box.parent() != null && box.parent() != text) {
            box = box.parent();
        }
        return !Card.isInside(goesOn, box);
    }

    /** How many sentences of a text follow from here, pictures and single short lines between them. */
    static int runLength(PageDraft page, int from) {
        int run = 0;
        int between = 0;
        for (int i = from; i < page.size() && run < 5; i++) {
            Kind kind = page.kindAt(i);
            if (kind.isProse()) {
                run += page.at(i).words() >= SHORTEST_SENTENCE ? 1 : 0;
                between = 0;
            } else if (kind.isPicture() || kind == Kind.NOISE || kind == Kind.AD || kind == Kind.DURATION) {
                continue;
            } else if (++between > 1 || run < 2 || !page.titleLike(i)) {
                break;
            }
        }
        return run;
    }

    private static boolean endsInMore(PageDraft page, int from) {
        int i = from;
        while (page.kindAt(i).isProse()) {
            i++;
        }
        return page.kindAt(i) == Kind.MORE;
    }

    /**
     * Decides what lies in an inset.
     *
     * @return where the text goes on: behind the inset, or in an HTML page where its box ends
     */
    static int take(PageDraft page, int from, int to) {
        @Nullable Line heading = null;
        @Nullable Box box = null;
        @Nullable String list = null;
        boolean related = true;
        for (int i = from; i < to; i++) {
            Piece piece = page.at(i);
            if (box != null && !box.takes(piece.line())) {
                return i;
            }
            if (piece.kind().isHeading()) {
                heading = piece.line();
                list = piece.text();
                related = piece.is(Kind.RELATED_HEADING);
                piece.decide(Fate.LIST_HEADING, "list-heading", null);
            } else if (list != null && page.titleLike(i) && piece.words() >= SHORTEST_TITLE) {
                page.headline(new Headline(piece.text(), null, null, list, related, piece.address()));
                piece.decide(Fate.HEADLINE, "list-entry", null);
                if (box != null) {
                    box.entered(piece.line());
                } else if (heading != null && heading.element() != null) {
                    box = Box.around(heading, piece.line());
                }
            } else {
                piece.decide(Fate.DISCARDED, "furniture", null);
            }
        }
        return to;
    }
}
