package vn.docbao.extract;

import org.jsoup.nodes.Element;
import vn.docbao.text.Words;

/** What follows a piece of a story, as far as it tells what the piece is. */
final class Ahead {

    private static final int LIST_RHYTHM = 3;
    private static final int SHORTEST_GLUED_TITLE = 9;
    private static final int LONGEST_TITLE = 26;
    private static final int LONGEST_HEADING = 20;
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

    /** Whether few words, in no link, stand between two paragraphs in the same element of an HTML page: text's own words. */
    static boolean isBetweenParagraphs(PageDraft page, int i, int next) {
        Markup own = page.at(i).line().markup();
        Markup above = i > 0 && page.at(i - 1).rule().equals("paragraph")
                ? page.at(i - 1).line().markup()
                : null;
        Markup below = page.kindAt(next) == Kind.PROSE && !page.at(next).decided()
                ? page.at(next).line().markup()
                : null;
        if (own == null || above == null || below == null || own.link() != null || below.link() != null) {
            return false;
        }
        Element text = above.element().parent();
        return text != null
                && text == below.element().parent()
                && !text.normalName().equals("body")
                && Card.isInside(own.element(), text)
                && page.kindAt(i) == Kind.SHORT
                && page.words(i) <= LONGEST_HEADING;
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
