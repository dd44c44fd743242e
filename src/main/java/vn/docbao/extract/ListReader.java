package vn.docbao.extract;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.docbao.extract.Span.Fate;
import vn.docbao.text.PrintedDate;
import vn.docbao.text.Words;

/** Reads what lies beside and behind the stories: lists of headlines, excerpts, tags, and the page's furniture. */
final class ListReader {

    private enum Shape {
        NONE,
        BARE,
        TIMED,
        SECTION_AND_TIME
    }

    private static final int SHORTEST_TITLE = 4;
    private static final int LONGEST_SECTION = 5;

    private final PageDraft page;
    private int i;
    private @Nullable String list;
    private boolean related;
    private Shape shape = Shape.NONE;
    private @Nullable String section;

    ListReader(PageDraft page, int from) {
        this.page = page;
        this.i = from;
    }

    /** Reads to the end of the page. */
    void read() {
        while (i < page.size()) {
            if (page.at(i).decided()) {
                i++;
            } else if (page.kindAt(i).isHeading()) {
                heading();
            } else if (entryTitle()) {
                entry();
            } else {
                other();
            }
        }
    }

    private boolean entryTitle() {
        return page.titleLike(i)
                || page.kindAt(i) == Kind.SECTION
                || page.kindAt(i) == Kind.POINTER
                // Only an entry's time tells a title that is as long as a sentence from one.
                || page.kindAt(i) == Kind.PROSE && isSectionAndTime(i + 1);
    }

    private void heading() {
        Piece piece = page.at(i);
        list = piece.text();
        related = piece.is(Kind.RELATED_HEADING);
        shape = Shape.NONE;
        section = null;
        piece.decide(Fate.LIST_HEADING, "list-heading", null);
        i++;
    }

    private void other() {
        Piece piece = page.at(i);
        String text = piece.text();
        switch (piece.kind()) {
            case HASHTAGS -> {
                if (page.stories.isEmpty()) {
                    drop(piece, "tags-of-nothing");
                } else {
                    page.stories.getFirst().tags.addAll(HashTags.read(text));
                    piece.decide(Fate.TAGS, "tags", 0);
                }
            }
            case CUT -> {
                int titleEnd = Excerpts.titleEnd(page, piece);
                if (titleEnd > 0) {
                    Excerpts.takeFused(page, piece, titleEnd);
                } else {
                    drop(piece, "furniture");
                }
            }
            case MORE -> drop(piece, "more-link");
            case AD -> drop(piece, "advertisement");
            case DURATION -> drop(piece, "duration");
            case TIMESTAMP -> drop(piece, "timestamp");
            case NOISE -> drop(piece, "noise");
            case CREDIT -> drop(piece, "credit-only");
            default -> drop(piece, "furniture");
        }
        i++;
    }

    /** A title and what follows it: a section and a time, its text, or the next title. */
    private void entry() {
        Piece piece = page.at(i);
        String title = page.classifier.withoutPointer(piece.text());
        int next = i + 1;
        while (page.sameText(next, title)) {
            next++;
        }
        if (isSectionLabel(next)) {
            section = piece.text();
            piece.decide(Fate.SECTION, "section", page.stories.size());
            i++;
            return;
        }
        if (page.kindAt(next).isProse() && Words.count(title) >= SHORTEST_TITLE && !isSectionAndTime(i + 1)) {
            excerpt(piece, title, next);
            return;
        }
        if (isSectionAndTime(next)) {
            enter(Shape.SECTION_AND_TIME);
            Piece label = page.at(next);
            headline(piece, title, label.text(), time(next + 1), next);
            label.decide(Fate.HEADLINE, "list-section", null);
            page.at(next + 1).decide(Fate.HEADLINE, "list-time", null);
            i = next + 2;
        } else if (page.kindAt(next) == Kind.TIMESTAMP && time(next) != null) {
            enter(Shape.TIMED);
            headline(piece, title, null, time(next), next);
            page.at(next).decide(Fate.HEADLINE, "list-time", null);
            i = next + 1;
        } else if (Words.count(title) >= SHORTEST_TITLE && !piece.is(Kind.SECTION)) {
            enter(Shape.BARE);
            headline(piece, title, null, null, next);
            i = next;
        } else {
            drop(piece, "menu");
            i++;
        }
    }

    /** A heading names the entries of one layout; when the layout changes, another list has begun without a heading. */
    private void enter(Shape entry) {
        if (shape != Shape.NONE && shape != entry) {
            list = null;
            related = false;
        }
        shape = entry;
    }

    private void headline(Piece piece, String title, @Nullable String label, @Nullable LocalDateTime time, int next) {
        page.headline(new Headline(title, label, time, list, related || piece.is(Kind.POINTER)));
        piece.decide(Fate.HEADLINE, "list-entry", null);
        repeats(i + 1, next);
    }

    private void repeats(int from, int to) {
        for (int at = from; at < to; at++) {
            page.at(at).decide(Fate.REPEAT, "title-again", null);
        }
    }

    /** A section's name above a title: short, and what follows is a title with its text. */
    private boolean isSectionLabel(int next) {
        if (Words.count(page.at(i).text()) > LONGEST_SECTION || !page.titleLike(next)) {
            return false;
        }
        boolean known = page.kindAt(i) == Kind.SECTION;
        return (known || page.at(i).gap() > 0)
                && Words.count(page.at(next).text()) > LONGEST_SECTION
                && page.kindAt(next + 1).isProse();
    }

    private boolean isSectionAndTime(int at) {
        return at + 1 < page.size()
                && page.kindAt(at + 1) == Kind.TIMESTAMP
                && time(at + 1) != null
                && Words.count(page.at(at).text()) <= LONGEST_SECTION
                && !page.kindAt(at).isProse()
                && page.kindAt(at) != Kind.DURATION;
    }

    private @Nullable LocalDateTime time(int at) {
        return PrintedDate.find(page.at(at).text())
                .map(d -> d.date().atTime(d.time() == null ? LocalTime.MIDNIGHT : d.time()))
                .orElse(null);
    }

    /** A title and its text: an excerpt, or a whole story where two paragraphs or more are not cut. */
    private void excerpt(Piece piece, String title, int next) {
        StoryDraft story = page.open(Role.TEASER);
        story.title = title;
        story.section = section;
        section = null;
        piece.decide(Fate.TITLE, "excerpt-title", story.index);
        repeats(i + 1, next);
        if (related) {
            page.relatedTo.add(title);
        }
        i = next;
        boolean cut = page.kindAt(i) == Kind.CUT;
        if (cut) {
            Excerpts.takeText(story, page, page.at(i++), 0);
        }
        while (i < page.size() && !page.at(i).decided()) {
            Piece text = page.at(i);
            if (text.kind().isProse()) {
                sentences(story, text);
                cut |= text.is(Kind.CUT);
            } else if (text.is(Kind.CAPTION)) {
                Credit credit = page.classifier.credits().atEnd(text.text()).orElseThrow();
                story.caption(credit.text(), credit.credit());
                text.decide(Fate.CAPTION, "caption", story.index);
            } else if (text.is(Kind.AD)) {
                drop(text, "advertisement");
            } else {
                break;
            }
            i++;
        }
        if (page.kindAt(i) == Kind.MORE && i < page.size()) {
            cut = true;
            drop(page.at(i++), "more-link");
        }
        if (!cut && story.paragraphs() >= 2) {
            story.role = Role.SECOND;
        }
    }

    private static void sentences(StoryDraft story, Piece piece) {
        if (story.lead == null && story.paragraphs() == 0) {
            story.lead = piece.text();
            piece.decide(Fate.LEAD, "summary", story.index);
        } else {
            story.paragraph(piece.text());
            piece.decide(Fate.PARAGRAPH, "paragraph", story.index);
        }
    }

    private static void drop(Piece piece, String rule) {
        piece.decide(Fate.DISCARDED, rule, null);
    }
}
