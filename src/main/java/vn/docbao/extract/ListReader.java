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
    /** More repeats of a title are read as titles of their own, lest a page of one line be read from every line on. */
    private static final int MOST_REPEATS = 50;

    /** So many lines without a list are the foot of the site: lists behind them are the same on every page. */
    private static final int FOOT = 40;

    private final PageDraft page;
    private final int to;
    private int i;
    private @Nullable String list;
    private boolean related;
    private Shape shape = Shape.NONE;
    private @Nullable String section;
    /** Whether a line of words may be a headline here: in a list, or right behind a story or a list. */
    private boolean open = true;

    private boolean sponsored;
    /** Whether the page has no story of its own. */
    private final boolean front;

    private int furniture;
    private @Nullable Line heading;
    private @Nullable Line firstEntry;
    private @Nullable Box box;

    ListReader(PageDraft page, int from, int to) {
        this.page = page;
        this.i = from;
        this.to = to;
        this.front = page.stories.isEmpty() && page.title == null && from == 0 && to == page.size();
    }

    /** Reads to the end. */
    void read() {
        while (i < to) {
            if (page.at(i).decided()) {
                i++;
            } else if (page.kindAt(i).isHeading()) {
                heading(page.at(i).is(Kind.RELATED_HEADING));
            } else if (page.kindAt(i) == Kind.KEYWORDS_LABEL) {
                i = Keywords.take(page, i, to);
            } else if (isEntryTitle()) {
                entry();
            } else {
                other();
            }
        }
    }

    /** Above the page's story lie menus; only a heading with titles right below it opens a list. */
    void readAbove() {
        while (i < to) {
            int titles = i + 1;
            while (page.kindAt(i).isHeading()
                    && titles < to
                    && page.kindAt(titles) == Kind.SHORT
                    && Words.count(page.at(titles).text()) >= 6) {
                titles++;
            }
            if (page.kindAt(i).isHeading() && titles - i > 3) {
                heading(false);
                while (i < titles) {
                    headline(page.at(i), page.at(i).text(), null, null);
                    i++;
                }
            } else if (page.kindAt(i).isHeading()) {
                page.at(i++).decide(Fate.LIST_HEADING, "list-heading", null);
            } else {
                drop(page.at(i++), "menu");
            }
        }
    }

    private boolean isEntryTitle() {
        return page.titleLike(i)
                || page.kindAt(i) == Kind.SECTION
                || page.kindAt(i) == Kind.POINTER
                // Only an entry's time tells a title that is as long as a sentence from one.
                || page.kindAt(i) == Kind.PROSE && isSectionAndTime(i + 1);
    }

    private void heading(boolean ofRelated) {
        Piece piece = page.at(i);
        list = piece.text();
        related = ofRelated;
        shape = Shape.NONE;
        heading = piece.line();
        box = null;
        section = null;
        open = furniture < FOOT;
        sponsored = false;
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
                    HashTags.read(text).forEach(page.stories.getFirst().tags::add);
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
            default -> furniture(piece, "furniture");
        }
        i++;
    }

    /** A title and what follows it: a section and a time, its text, or the next title. */
    private void entry() {
        Piece piece = page.at(i);
        String title = page.classifier.withoutPointer(piece.text());
        int next = i + 1;
        while (next - i <= MOST_REPEATS && page.sameText(next, title)) {
            next++;
        }
        if (page.kindAt(next) == Kind.SECTION && isExcerpt(title, next + 1)) {
            section = page.at(next).text();
            page.at(next).decide(Fate.SECTION, "section", page.stories.size());
            next++;
        }
        if (Imprint.looksLike(page, piece)) {
            furniture(piece, "imprint");
            i++;
        } else if (page.lexicon().begins(Lexicon.Effect.SPONSORED, title) && Words.count(title) <= 8) {
            sponsored = true;
            furniture(piece, "sponsored");
            i++;
        } else if (isHeading(title)) {
            heading(page.lexicon().begins(Lexicon.Effect.RELATED, title));
        } else if (isSectionLabel(next)) {
            section = piece.text();
            piece.decide(Fate.SECTION, "section", page.stories.size());
            i++;
        } else if (isExcerpt(title, next)) {
            excerpt(title, next);
        } else if (isSectionAndTime(next)) {
            enter(Shape.SECTION_AND_TIME);
            Piece label = page.at(next);
            headline(piece, title, label.text(), time(next + 1));
            repeats(i + 1, next);
            label.decide(Fate.HEADLINE, "list-section", null);
            page.at(next + 1).decide(Fate.HEADLINE, "list-time", null);
            i = next + 2;
        } else if (page.kindAt(next) == Kind.TIMESTAMP && time(next) != null && open) {
            enter(Shape.TIMED);
            headline(piece, title, null, time(next));
            repeats(i + 1, next);
            page.at(next).decide(Fate.HEADLINE, "list-time", null);
            i = next + 1;
        } else if (isBareTitle(piece, title, next)) {
            enter(Shape.BARE);
            headline(piece, title, null, null);
            repeats(i + 1, next);
            i = next;
        } else {
            furniture(piece, sponsored ? "sponsored" : "furniture");
            i++;
        }
    }

    /** A known heading with words behind it ("Đọc nhiều trong Kinh doanh") and titles below. */
    private boolean isHeading(String title) {
        boolean known = page.lexicon().begins(Lexicon.Effect.LIST, title)
                || page.opensWithMore(i)
                || page.lexicon().begins(Lexicon.Effect.RELATED, title);
        return (known || isHeadingByShape(title))
                && Words.count(title) <= 7
                && page.titleLike(i + 1)
                && Words.count(page.at(i + 1).text()) > LONGEST_SECTION
                && Words.count(page.at(i + 1).text()) > Words.count(title);
    }

    /** Few words above at least three titles that are twice as long. */
    private boolean isHeadingByShape(String title) {
        int words = Words.count(title);
        for (int at = i + 1; at <= i + 3; at++) {
            if (page.kindAt(at) != Kind.SHORT || Words.count(page.at(at).text()) < Math.max(7, 2 * words)) {
                return false;
            }
        }
        return open && words >= 2 && words <= LONGEST_SECTION && !page.at(i).is(Kind.SECTION);
    }

    private boolean isBareTitle(Piece piece, String title, int next) {
        if (piece.is(Kind.POINTER)) {
            return true;
        }
        boolean words = Words.count(title) >= SHORTEST_TITLE && !piece.is(Kind.SECTION);
        if (box != null && !box.holds(piece.line())) {
            return false;
        }
        if (!words || !open || sponsored || piece.is(Kind.NAME) && Words.count(title) <= LONGEST_SECTION) {
            return false;
        }
        return list != null || shape != Shape.NONE || page.kindAt(next) == Kind.DURATION || isRun();
    }

    /** Without a heading three titles in a row make a list. */
    private boolean isRun() {
        int at = i;
        int titles = 0;
        while (titles < 3 && page.titleLike(at) && Words.count(page.at(at).text()) > LONGEST_SECTION) {
            titles++;
            at++;
            while (page.kindAt(at) == Kind.DURATION || page.kindAt(at) == Kind.NOISE && at < page.size()) {
                at++;
            }
        }
        return titles == 3;
    }

    /** A heading names the entries of one layout; when the layout changes, another list has begun without a heading. */
    private void enter(Shape entry) {
        boolean narrows = shape == Shape.SECTION_AND_TIME || shape == Shape.TIMED && entry == Shape.SECTION_AND_TIME;
        if (narrows && shape != entry) {
            list = null;
            related = false;
        }
        shape = entry;
        furniture = 0;
    }

    private void headline(Piece piece, String title, @Nullable String label, @Nullable LocalDateTime time) {
        page.headline(new Headline(title, label, time, list, related || piece.is(Kind.POINTER)));
        piece.decide(Fate.HEADLINE, "list-entry", null);
        if (box == null && heading != null) {
            box = Box.around(heading, piece.line());
            // A box that holds the page's story as well says nothing; the first two entries then show the list's own.
            if (page.title != null && box.holds(page.title) && heading != firstEntry) {
                box = null;
                heading = firstEntry = piece.line();
            }
        }
    }

    private void repeats(int from, int until) {
        for (int at = from; at < until; at++) {
            if (!page.at(at).decided()) {
                page.at(at).decide(Fate.REPEAT, "title-again", null);
            }
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
                && page.kindAt(next + 1).isProse()
                && !page.at(next + 1).decided();
    }

    private boolean isSectionAndTime(int at) {
        return at + 1 < to
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

    /** A title with its text. In the page's furniture sentences follow labels, too; those share no words. */
    private boolean isExcerpt(String title, int next) {
        return next < to
                && page.kindAt(next).isProse()
                && !page.at(next).decided()
                && Words.count(title) >= SHORTEST_TITLE
                && !isSectionAndTime(i + 1)
                && !sponsored
                && (open || front || furniture < 4)
                && (open && list != null
                        || Words.count(title) > LONGEST_SECTION
                                && ExcerptReader.sharedWords(
                                                title, page.at(next).text())
                                        >= (furniture == 0 || front ? 0.15 : 0.3));
    }

    private void excerpt(String title, int next) {
        Piece piece = page.at(i);
        int first = i + 1;
        ExcerptReader reader = new ExcerptReader(page, title, section);
        section = null;
        piece.decide(Fate.TITLE, "excerpt-title", page.stories.size() - 1);
        repeats(first, next);
        if (related) {
            page.relatedTo.add(title);
        }
        i = reader.read(next);
        furniture = 0;
        open |= front;
    }

    /** Furniture closes a list: what follows it is no headline before the next heading. */
    private void furniture(Piece piece, String rule) {
        drop(piece, rule);
        furniture++;
        if (list == null || shape != Shape.NONE) {
            open = false;
            list = null;
            shape = Shape.NONE;
        }
    }

    private static void drop(Piece piece, String rule) {
        piece.decide(Fate.DISCARDED, rule, null);
    }
}
