package vn.docbao.extract;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.Words;

/** Shapes of a list's entries, as the pieces from an index on show them. */
final class Entry {

    static final int SHORTEST_TITLE = 4;
    static final int LONGEST_SECTION = 5;
    private static final int LONGEST_HEADING = 7;
    private static final int LONGEST_SPONSOR = 8;
    /** Words of three titles together; menus and buttons are shorter. */
    private static final int SHORTEST_THREE = 24;

    private Entry() {}

    static boolean isTitle(PageDraft page, int i) {
        return page.titleLike(i)
                || page.kindAt(i) == Kind.SECTION
                || page.kindAt(i) == Kind.POINTER
                // Only an entry's time tells a title that is as long as a sentence from one.
                || page.kindAt(i) == Kind.PROSE && isSectionAndTime(page, i + 1);
    }

    /** A known heading with words behind it ("Đọc nhiều trong Kinh doanh"), or few words, above titles. */
    static boolean isHeading(PageDraft page, int i, boolean nearList) {
        int words = page.words(i);
        int below = page.words(i + 1);
        boolean known =
                page.begins(Lexicon.Effect.LIST, i) || page.begins(Lexicon.Effect.RELATED, i) || page.opensWithMore(i);
        return (known || isHeadingByShape(page, i, words) && (nearList || Kinship.of(page, i + 1)))
                && words <= LONGEST_HEADING
                && page.titleLike(i + 1)
                && below > LONGEST_SECTION
                && below > words;
    }

    /** Few words above at least three titles that are longer, durations and times between them. */
    private static boolean isHeadingByShape(PageDraft page, int i, int words) {
        if (words > LONGEST_SECTION || page.kindAt(i) == Kind.SECTION || !Words.startsUpper(page.textAt(i))) {
            return false;
        }
        int titles = 0;
        int length = 0;
        for (int at = i + 1; titles < 3; at++) {
            Kind kind = page.kindAt(at);
            if (kind == Kind.SHORT && page.words(at) > Math.max(LONGEST_SECTION, words)) {
                titles++;
                length += page.words(at);
                at += isSectionAndTime(page, at + 1) ? 2 : 0;
            } else if (at >= page.size() || titles == 0 || kind != Kind.DURATION && kind != Kind.TIMESTAMP) {
                return false;
            }
        }
        return length >= SHORTEST_THREE;
    }

    /** The heading of a list of paid stories, with a title below; alone it is a menu's. */
    static boolean isSponsor(PageDraft page, int i, int next) {
        return page.begins(Lexicon.Effect.SPONSORED, i)
                && page.words(i) <= LONGEST_SPONSOR
                && page.words(next) > SHORTEST_TITLE;
    }

    /** Without a heading three titles in a row make a list. */
    static boolean isRun(PageDraft page, int i) {
        int at = i;
        int titles = 0;
        while (titles < 3 && page.titleLike(at) && page.words(at) > LONGEST_SECTION) {
            titles++;
            at++;
            while (at < page.size() && (page.kindAt(at) == Kind.DURATION || page.kindAt(at) == Kind.NOISE)) {
                at++;
            }
        }
        return titles == 3;
    }

    /** A section's name above a title: short, and what follows is a title with its text. */
    static boolean isSectionLabel(PageDraft page, int i, int next) {
        return page.words(i) <= LONGEST_SECTION
                && page.titleLike(next)
                && (page.kindAt(i) == Kind.SECTION || page.at(i).gap() > 0)
                && page.words(next) > LONGEST_SECTION
                && page.kindAt(next + 1).isProse()
                && !page.at(next + 1).decided();
    }

    static boolean isSectionAndTime(PageDraft page, int i) {
        return i + 1 < page.size()
                && page.kindAt(i + 1) == Kind.TIMESTAMP
                && page.words(i) <= LONGEST_SECTION
                && !page.kindAt(i).isProse()
                && page.kindAt(i) != Kind.DURATION;
    }

    /** The time that a line prints, null for one told from when the page was saved. */
    static @Nullable LocalDateTime time(PageDraft page, int i) {
        return page.at(i)
                .date()
                .map(d -> d.date().atTime(d.time() == null ? LocalTime.MIDNIGHT : d.time()))
                .orElse(null);
    }
}
