package vn.docbao.extract;

/**
 * Other stories offered right behind a text, without a heading: a title and one short paragraph each, up to the end of
 * the text. A subheading is shorter than a title, and more than one paragraph stands below it.
 */
final class TrailingExcerpts {

    private static final int SHORTEST_TITLE = 9;
    private static final int LONGEST_SUMMARY = 75;
    /** Of an excerpt that a button ends. */
    private static final int SHORTEST_BUTTONED = 5;

    private static final int MOST_PARAGRAPHS = 5;

    /** Far more than any page offers; the end of a longer row is not sought from each of its titles. */
    private static final int MOST = 200;

    private TrailingExcerpts() {}

    static boolean startAt(PageDraft page, int from) {
        return endsInButton(page, from) || areRow(page, from);
    }

    /** A title, perhaps below its section, and a text that the same button ends as others on the page. */
    private static boolean endsInButton(PageDraft page, int from) {
        int title = page.titleLike(from + 1) ? from + 1 : from;
        if (!page.titleLike(title) || page.words(title) < SHORTEST_BUTTONED) {
            return false;
        }
        int at = title + 1;
        while (at <= title + MOST_PARAGRAPHS
                && (page.kindAt(at).isProse() || page.kindAt(at).isPicture())) {
            at++;
        }
        return at > title + 1 && page.kindAt(at) == Kind.MORE && page.isRepeated(at);
    }

    private static boolean areRow(PageDraft page, int from) {
        int at = from;
        int excerpts = 0;
        while (excerpts < MOST
                && page.kindAt(at) == Kind.SHORT
                && page.at(at).words() >= SHORTEST_TITLE
                && page.kindAt(at + 1).isProse()
                && page.at(at + 1).words() <= LONGEST_SUMMARY) {
            excerpts++;
            at = at + 2;
        }
        // The shape of one is met by a subheading too: then only what follows tells, a "more" or the tags.
        Kind after = page.kindAt(at);
        boolean closes = after == Kind.MORE || after.isTags() || page.opensWithMore(at);
        return excerpts >= 2 && !after.isProse() && !after.isPicture() || excerpts == 1 && closes;
    }
}
