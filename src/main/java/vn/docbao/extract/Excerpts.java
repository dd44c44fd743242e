package vn.docbao.extract;

import org.jspecify.annotations.Nullable;
import vn.docbao.extract.Span.Fate;

/** Excerpts of other stories whose text is one cut line. */
final class Excerpts {

    /** An excerpt is a few sentences; a whole text that ends in dots is none. */
    private static final int LONGEST = 110;

    private Excerpts() {}

    /** Where the title ends that is fused with its text on one line; 0 for none. */
    static int titleEnd(PageDraft page, int i) {
        Piece piece = page.at(i);
        // At the end of a page only the layout of glued stories tells an excerpt from a text's own last words.
        boolean last = page.skipNoise(i + 1) >= page.size();
        return piece.words() > LONGEST || last && !Layout.leadThenPicture(page)
                ? 0
                : Excerpt.titleEnd(piece.text(), page.smallWords(), page.lexicon());
    }

    /** Takes a line that holds a title and a cut text. */
    static void takeFused(PageDraft page, Piece piece, int titleEnd) {
        StoryDraft story = page.open(Role.TEASER);
        story.title = piece.text().substring(0, titleEnd).strip();
        story.address = piece.address();
        piece.decide(Fate.TITLE, "excerpt-title", story.index);
        takeText(story, page, piece, titleEnd);
    }

    /** Takes the cut text of an excerpt whose title is known. */
    static void takeText(StoryDraft story, PageDraft page, Piece piece, int from) {
        String text = piece.text();
        Excerpt excerpt = Excerpt.read(text, from, page.classifier.credits(), page.lexicon());
        if (from == 0) {
            piece.decide(Fate.LEAD, "excerpt-text", story.index);
        } else {
            piece.decideFrom(from, Fate.LEAD, "excerpt-text", story.index);
        }
        if (excerpt.caption() < 0) {
            story.lead = text.substring(from).strip();
            return;
        }
        String lead = text.substring(from, excerpt.caption()).strip();
        story.lead = lead.isEmpty() ? null : lead;
        piece.decideFrom(excerpt.caption(), Fate.CAPTION, "caption-inside", story.index);
        @Nullable Credit credit = excerpt.credit();
        story.caption(
                credit == null
                        ? text.substring(excerpt.caption(), excerpt.rest()).strip()
                        : credit.text(),
                credit == null ? null : credit.credit());
        if (excerpt.rest() < text.length()) {
            story.paragraph(text.substring(excerpt.rest()).strip());
            piece.decideFrom(excerpt.rest(), Fate.PARAGRAPH, "excerpt-text", story.index);
        }
    }
}
