package vn.docbao.extract;

import vn.docbao.text.Words;

/** What follows a piece of a story, as far as it tells what the piece is. */
final class Ahead {

    private static final int LIST_RHYTHM = 3;
    private static final int SHORTEST_GLUED_TITLE = 9;
    private static final int LONGEST_TITLE = 26;
    private static final int LONGEST_MEDIUM = 5;

    private Ahead() {}

    /** Whether no more of a story's text follows before a list or the end. */
    static boolean textEnds(PageDraft page, int from) {
        int next = page.skipNoise(from);
        return next >= page.size()
                || page.at(next).decided()
                || !page.at(next).kind().isProse() && !page.at(next).kind().isPicture();
    }

    /** Whether at least three lines of words follow one another from here without a sentence between them. */
    static boolean isList(PageDraft page, int from) {
        int lines = 0;
        for (int at = from; lines < LIST_RHYTHM && at < page.size(); at++) {
            Kind kind = page.kindAt(at);
            if (page.titleLike(at) && !(kind == Kind.NAME && at > from)) {
                lines++;
            } else if (kind != Kind.DURATION && kind != Kind.TIMESTAMP && kind != Kind.NOISE) {
                // A list's heading stands for the rest of its rhythm.
                return lines > 1 && kind.isHeading();
            }
        }
        return lines == LIST_RHYTHM;
    }

    /** Items behind a colon: at least two lines of words; one alone is a subheading with its text below. */
    static boolean areItems(PageDraft page, int next) {
        return page.titleLike(next) && page.titleLike(page.skipNoise(next + 1));
    }

    /** A medium behind the author's name, named again on the next line: "Theo …". */
    static boolean namesSource(PageDraft page, int next, String medium) {
        return Words.count(medium) <= LONGEST_MEDIUM
                && page.begins(Lexicon.Effect.SOURCE, next)
                && page.textAt(next).contains(" " + medium);
    }

    /**
     * Stories glued behind one another repeat the layout of the first: where it was title, summary, picture, a short
     * line followed by a sentence and a picture begins another story; where it was not, the line is a subheading.
     */
    static boolean isGluedStory(PageDraft page, StoryDraft story, String title, int next) {
        int words = Words.count(title);
        int after = page.skipNoise(next + 1);
        return words >= SHORTEST_GLUED_TITLE
                && words <= LONGEST_TITLE
                && story.paragraphs() > 1
                && page.kindAt(next).isProse()
                && page.kindAt(after).isPicture()
                && !page.at(after).cell()
                && Layout.leadThenPicture(page);
    }
}
