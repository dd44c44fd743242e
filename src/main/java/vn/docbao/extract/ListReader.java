package vn.docbao.extract;

import org.jspecify.annotations.Nullable;
import vn.docbao.extract.Entries.Shape;
import vn.docbao.extract.Span.Fate;
import vn.docbao.text.Fold;
import vn.docbao.text.Words;

/** Reads what lies beside and behind the stories: lists of headlines, excerpts, tags, and the page's furniture. */
final class ListReader {

    /** Share of a title's words in its text: in the page's furniture sentences follow labels, and share none. */
    private static final double SHARED = 0.3;

    private static final double SHARED_NEAR = 0.15;
    /** More repeats of a title are read as titles of their own, lest a page of one line be read from every line on. */
    private static final int MOST_REPEATS = 50;

    private final PageDraft page;
    private final int to;
    private final Entries entries;
    /** Whether the page has no story of its own. */
    private final boolean front;

    private int i;
    private @Nullable String section;

    ListReader(PageDraft page, int from, int to) {
        this.page = page;
        this.i = from;
        this.to = to;
        this.entries = new Entries(page);
        this.front = page.stories.isEmpty() && page.title == null && from == 0 && to == page.size();
    }

    /** Reads to the end. */
    void read() {
        while (i < to) {
            if (page.at(i).decided()) {
                i++;
            } else if (page.kindAt(i).isHeading()) {
                heading(page.kindAt(i) == Kind.RELATED_HEADING);
            } else if (page.kindAt(i) == Kind.KEYWORDS_LABEL || Keywords.isLabelByShape(page, i)) {
                i = Keywords.take(page, i, to);
            } else if (Keywords.areUnlabelled(page, i)) {
                i = Keywords.takeUnlabelled(page, i);
            } else if (Entry.isTitle(page, i)) {
                entry();
            } else {
                other(page.at(i));
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
                    && page.words(titles) > 5) {
                titles++;
            }
            if (page.kindAt(i).isHeading() && titles - i > 3) {
                heading(false);
                for (; i < titles; i++) {
                    entries.add(page.at(i), page.textAt(i), Shape.BARE, null, null);
                }
            } else if (page.kindAt(i).isHeading()) {
                page.at(i++).decide(Fate.LIST_HEADING, "list-heading", null);
            } else {
                drop(page.at(i++), "menu");
            }
        }
    }

    private void heading(boolean related) {
        entries.begin(page.at(i++), related);
        section = null;
    }

    private void other(Piece piece) {
        switch (piece.kind()) {
            case HASHTAGS -> hashTags(piece);
            case TAG -> {
                if (page.stories.isEmpty() || page.stories.getFirst().role != Role.MAIN) {
                    drop(piece, "tags-of-nothing");
                } else {
                    Keywords.takeMarked(page, piece);
                }
            }
            case CUT -> {
                int titleEnd = Excerpts.titleEnd(page, i);
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
            default -> entries.furniture(piece, "furniture");
        }
        i++;
    }

    private void hashTags(Piece piece) {
        if (page.stories.isEmpty()) {
            drop(piece, "tags-of-nothing");
        } else {
            new StoryKeeper(page, page.stories.getFirst()).tags(piece);
        }
    }

    /** A title and what follows it: a section and a time, its text, or the next title. */
    private void entry() {
        Piece piece = page.at(i);
        String title = page.classifier.withoutPointer(piece.text());
        int next = i + 1;
        String key = title.equals(piece.text()) ? piece.key() : Fold.key(title);
        while (next - i <= MOST_REPEATS && page.sameKey(next, key)) {
            next++;
        }
        if (page.kindAt(next) == Kind.SECTION && isExcerpt(title, next + 1)) {
            section(next++);
        }
        if (page.kindAt(next) == Kind.TIMESTAMP
                && (isCard(next + 1) || entries.isNamed() && isExcerpt(title, next + 1))) {
            drop(page.at(next++), "timestamp");
        }
        if (Imprint.looksLike(page, piece)) {
            entries.furniture(piece, "imprint");
            i++;
        } else if (Entry.isSponsor(page, i, next)) {
            entries.beginSponsored(piece);
            i++;
        } else if (Entry.isHeading(page, i, entries.isNear())) {
            heading(page.lexicon().begins(Lexicon.Effect.RELATED, title));
        } else if (Entry.isSectionLabel(page, i, next)) {
            section(i++);
        } else if (isExcerpt(title, next)) {
            excerpt(title, next);
        } else if (!headline(piece, title, next)) {
            entries.furniture(piece);
            i++;
        }
    }

    private void section(int at) {
        section = page.textAt(at);
        page.at(at).decide(Fate.SECTION, "section", page.stories.size());
    }

    private boolean isExcerpt(String title, int next) {
        int words = Words.count(title);
        if (next >= to
                || !page.kindAt(next).isProse()
                || page.at(next).decided()
                || words < Entry.SHORTEST_TITLE
                || Entry.isSectionAndTime(page, i + 1)
                || entries.isSponsored()
                || !entries.takesExcerpts() && !front) {
            return false;
        }
        if (front) {
            return words > Entry.LONGEST_SECTION && !Imprint.looksLike(page, page.at(next));
        }
        if (isCard(next)) {
            return true;
        }
        double needed = entries.isUntouched() ? SHARED_NEAR : SHARED;
        return entries.isOpen() && entries.isNamed()
                || words > Entry.LONGEST_SECTION && ExcerptReader.sharedWords(title, page.textAt(next)) >= needed;
    }

    /** Whether the text at an index stands with this title, which leads away, in a card of their own. */
    private boolean isCard(int at) {
        return at < to
                && page.kindAt(at).isProse()
                && !page.at(at).decided()
                && page.at(i).line().leadsAway()
                && Words.moreThan(Entry.LONGEST_SECTION, page.textAt(i))
                && Card.holds(
                        page.at(i).line(),
                        page.at(at).line(),
                        i > 0 ? page.at(i - 1).line() : null,
                        at + 1 < page.size() ? page.at(at + 1).line() : null);
    }

    private void excerpt(String title, int next) {
        ExcerptReader reader =
                new ExcerptReader(page, title, section, page.at(i).address());
        // Beside a story a section's name stands above one excerpt; on a section's front it is that of all.
        section = front ? section : null;
        page.at(i).decide(Fate.TITLE, "excerpt-title", page.stories.size() - 1);
        repeats(next);
        entries.excerpt(title, front);
        i = reader.read(next);
    }

    /** Takes a title with its section and time, its time, or nothing; false where it is none of these. */
    private boolean headline(Piece piece, String title, int next) {
        if (Entry.isSectionAndTime(page, next)) {
            entries.add(piece, title, Shape.SECTION_AND_TIME, page.textAt(next), Entry.time(page, next + 1));
            repeats(next);
            page.at(next).decide(Fate.HEADLINE, "list-section", null);
            page.at(next + 1).decide(Fate.HEADLINE, "list-time", null);
            i = next + 2;
        } else if (page.kindAt(next) == Kind.TIMESTAMP
                && Words.count(title) >= Entry.SHORTEST_TITLE
                && (entries.isOpen() || isListed(piece))) {
            entries.add(piece, title, Shape.TIMED, null, Entry.time(page, next));
            repeats(next);
            page.at(next).decide(Fate.HEADLINE, "list-time", null);
            i = next + 1;
        } else if (piece.is(Kind.POINTER) || isBareTitle(piece, title, next)) {
            entries.add(piece, title, Shape.BARE, null, null);
            repeats(next);
            i = next;
        } else {
            return false;
        }
        return true;
    }

    /** On a page without a story a title that leads away is one of a list, with or without a heading. */
    private boolean isListed(Piece piece) {
        return front && piece.line().leadsAway() && Words.moreThan(Entry.LONGEST_SECTION, piece.text());
    }

    private boolean isBareTitle(Piece piece, String title, int next) {
        int words = Words.count(title);
        return words >= Entry.SHORTEST_TITLE
                && !piece.is(Kind.SECTION)
                && !(piece.is(Kind.NAME) && words <= Entry.LONGEST_SECTION)
                && entries.takesTitles(piece.line())
                && (entries.hasBegun() || page.kindAt(next) == Kind.DURATION || Entry.isRun(page, i));
    }

    /** The same title printed again behind itself. */
    private void repeats(int until) {
        for (int at = i + 1; at < until; at++) {
            if (!page.at(at).decided()) {
                page.at(at).decide(Fate.REPEAT, "title-again", null);
            }
        }
    }

    private static void drop(Piece piece, String rule) {
        piece.decide(Fate.DISCARDED, rule, null);
    }
}
