package vn.docbao.extract;

import vn.docbao.text.Words;

/** A list inside a text, of what it takes or who plays: short lines with numbers or commas, and the text goes on behind. */
final class Items {

    private static final int FEWEST = 3;
    private static final int MOST = 25;
    private static final int LONGEST = 14;
    private static final int LONGEST_HEADING = 4;

    private Items() {}

    /** @return index behind the list that begins at an index; that index where there is none */
    static int end(PageDraft page, int from) {
        int items = 0;
        int at = from;
        while (at < from + MOST && isLine(page, at)) {
            items += isItem(page.textAt(at)) ? 1 : 0;
            at++;
        }
        boolean goesOn = page.kindAt(at).isProse() && !page.at(at).decided();
        return at - from >= FEWEST && items * 2 >= at - from && goesOn ? at : from;
    }

    private static boolean isLine(PageDraft page, int at) {
        Kind kind = page.kindAt(at);
        return (kind == Kind.SHORT || kind == Kind.NAME || kind == Kind.COLON)
                && !page.at(at).decided()
                && !page.at(at).cell()
                && Words.count(page.textAt(at)) <= LONGEST;
    }

    /** Whether a line of the list is a heading: few words without a mark or a number. */
    static boolean isHeading(PageDraft page, int at) {
        String text = page.textAt(at);
        return !isItem(text) && Words.startsUpper(text) && Words.count(text) <= LONGEST_HEADING;
    }

    private static boolean isItem(String text) {
        return Words.startsLower(text)
                || text.indexOf(',') > 0
                || Character.isDigit(text.charAt(0))
                || "-–•+*▪".indexOf(text.charAt(0)) >= 0;
    }
}
