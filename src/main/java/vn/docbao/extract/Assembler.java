package vn.docbao.extract;

import org.jspecify.annotations.Nullable;
import vn.docbao.extract.Span.Fate;

/** Puts classified pieces together to stories: the page's own first, those glued behind it, then what lies beside. */
final class Assembler {

    private final PageDraft page;

    Assembler(PageDraft page) {
        this.page = page;
    }

    /**
     * @param knownTitle what is known of the title of the page's story from elsewhere
     * @param story whether the page may have a story of its own
     */
    void assemble(@Nullable String knownTitle, boolean story) {
        Head head = story ? Head.find(page.pieces, knownTitle) : null;
        if (head != null) {
            head = Breadcrumb.open(page, head);
            new ListReader(page, 0, head.top()).readAbove();
            int end = ownStory(head);
            while ((end = nextStory(end)) > 0) {
                // Stories glued behind one another, each read to its end.
            }
        }
        new ListReader(page, head == null ? 0 : head.top(), page.size()).read();
        for (Piece piece : page.pieces) {
            if (!piece.decided()) {
                piece.decide(Fate.DISCARDED, "unplaced", null);
            }
        }
    }

    private int ownStory(Head head) {
        StoryDraft story = page.open(Role.MAIN);
        for (int i = head.top(); i < head.title(); i++) {
            aboveTitle(story, page.at(i));
        }
        int body = head.body();
        if (head.title() >= 0) {
            Piece title = page.at(head.title());
            page.title = title.line();
            Piece section = title.line().markup() == null ? null : LinkedPath.section(page, head.title());
            if (section != null) {
                story.section = section.text();
                section.decide(Fate.SECTION, "section", story.index);
            }
            story.title = title.text();
            story.titleInferred = title.cell();
            title.decide(Fate.TITLE, title.cell() ? "cell-title" : "title", story.index);
        }
        boolean cell = story.titleInferred || head.title() < 0;
        int trailing = cell ? -1 : Summary.trailing(page, body);
        if (trailing >= 0 && Summary.opensWithPicture(page, body)) {
            page.at(body).kind(Kind.CAPTION);
        }
        boolean onTop = !cell && trailing < 0 && Summary.onTop(page, body);
        return new StoryReader(page, story, body).read(onTop, trailing);
    }

    private void aboveTitle(StoryDraft story, Piece piece) {
        if (piece.is(Kind.SECTION) && story.section == null && !piece.line().leadsAway()) {
            story.section = Breadcrumb.top(piece.text(), page.lexicon());
            piece.decide(Fate.SECTION, "section", story.index);
        } else if (piece.is(Kind.SECTION) || piece.is(Kind.SHORT) || piece.is(Kind.NAME)) {
            piece.decide(Fate.DISCARDED, "breadcrumb", null);
        } else {
            piece.date().ifPresent(date -> Dateline.apply(story, date, page.lexicon(), true));
            piece.decide(Fate.DATE, "dateline", story.index);
        }
    }

    /** @return where the story that begins at an index ends, 0 where none begins there */
    private int nextStory(int from) {
        int next = from < page.size() ? page.skipNoise(from) : from;
        if (next >= page.size() || page.at(next).decided()) {
            return 0;
        }
        Piece piece = page.at(next);
        if (piece.is(Kind.CUT)) {
            int titleEnd = Excerpts.titleEnd(page, next);
            if (titleEnd > 0) {
                Excerpts.takeFused(page, piece, titleEnd);
                return next + 1;
            }
            return 0;
        }
        if (!page.titleLike(next) || piece.words() < 5 || !page.kindAt(next + 1).isProse()) {
            return 0;
        }
        if (page.at(next + 1).decided()) {
            return 0;
        }
        if (page.kindAt(next + 1) == Kind.CUT
                && !page.kindAt(page.skipNoise(next + 2)).isPicture()) {
            StoryDraft excerpt = page.open(Role.TEASER);
            title(excerpt, piece);
            Excerpts.takeText(excerpt, page, page.at(next + 1), 0);
            return next + 2;
        }
        if (!Layout.leadThenPicture(page)
                || !page.kindAt(page.skipNoise(next + 2)).isPicture()) {
            return 0;
        }
        StoryDraft story = page.open(Role.SECOND);
        title(story, piece);
        return new StoryReader(page, story, next + 1).read(true, -1);
    }

    private static void title(StoryDraft story, Piece piece) {
        story.title = piece.text();
        story.address = piece.address();
        piece.decide(Fate.TITLE, "title", story.index);
    }
}
