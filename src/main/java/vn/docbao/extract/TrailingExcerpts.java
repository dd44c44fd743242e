package vn.docbao.extract;

import vn.docbao.text.Words;

/**
 * Other stories offered right behind a text, without a heading: a title and one short paragraph each, up to the end of
 * the text. A subheading is shorter than a title, and more than one paragraph stands below it.
 */
final class TrailingExcerpts {

    private static final int SHORTEST_TITLE = 9;
    private static final int LONGEST_SUMMARY = 75;

    /** Far more than any page offers; the end of a longer row is not sought from each of its titles. */
    private static final int MOST = 200;

    private TrailingExcerpts() {}

    static boolean startAt(PageDraft page, int from) {
        int at = from;
        int excerpts = 0;
        while (excerpts < MOST
                && page.kindAt(at) == Kind.SHORT
                && Words.count(page.at(at).text()) >= SHORTEST_TITLE
                && page.kindAt(at + 1).isProse()
                && Words.count(page.at(at + 1).text()) <= LONGEST_SUMMARY) {
            excerpts++;
            at = at + 2;
        }
        // The shape of one is met by a subheading too: then only what follows tells, a "more" or the tags.
        Kind after = page.kindAt(at);
        boolean closes =
                after == Kind.MORE || after == Kind.HASHTAGS || after == Kind.KEYWORDS_LABEL || page.opensWithMore(at);
        return excerpts >= 2 && !after.isProse() && !after.isPicture() || excerpts == 1 && closes;
    }
}
