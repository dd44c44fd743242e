package vn.docbao.extract;

import vn.docbao.text.Words;

/** Where a story prints its summary (sapo): on top, behind the text, or nowhere. */
final class Summary {

    private static final int LONGEST_PICTURE = 18;

    private Summary() {}

    /**
     * Whether the first sentences are a summary: a picture, a byline or a date sets them apart, or they stand at least
     * as far from the text below as from the title above.
     */
    static boolean onTop(PageDraft page, int body) {
        int first = nextProse(page, body);
        if (first < 0) {
            return false;
        }
        int next = page.skipNoise(first + 1);
        if (next >= page.size()) {
            return false;
        }
        if (page.kindAt(next) != Kind.PROSE) {
            return true;
        }
        return page.at(first).gap() <= page.at(next).gap();
    }

    /**
     * Whether the text opens with a picture's text: where the summary stands last, the picture stands first, and what
     * it shows is said in one short sentence above a longer paragraph.
     */
    static boolean opensWithPicture(PageDraft page, int body) {
        int next = page.skipNoise(body + 1);
        if (page.kindAt(body) != Kind.PROSE || page.kindAt(next) != Kind.PROSE) {
            return false;
        }
        String text = page.at(body).text();
        return Words.count(text) <= LONGEST_PICTURE
                && text.indexOf(". ") < 0
                && page.at(next).words() > LONGEST_PICTURE + 7;
    }

    /**
     * Index of a summary that ends the page, behind blank lines, while the text itself stands dense; -1 for none.
     */
    static int trailing(PageDraft page, int body) {
        int last = page.size() - 1;
        while (last > body && page.kindAt(last) == Kind.NOISE) {
            last--;
        }
        if (last <= body || !page.at(last).kind().isProse() || page.at(last).gap() == 0) {
            return -1;
        }
        int first = nextProse(page, body);
        for (int i = first + 1; i < last; i++) {
            if (page.at(i).kind().isProse() && page.at(i).gap() > 0) {
                return -1;
            }
        }
        return first < last ? last : -1;
    }

    private static int nextProse(PageDraft page, int from) {
        for (int i = from; i < page.size(); i++) {
            if (page.at(i).kind().isProse()) {
                return i;
            }
        }
        return -1;
    }
}
