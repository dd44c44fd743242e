package vn.docbao.extract;

/** How the stories of a page are laid out, as its first story shows. */
final class Layout {

    /** Pieces behind those that are decided: a story's summary is not far from its title. */
    private static final int LOOKED_AT = 500;

    private Layout() {}

    /** Whether the first story is a title, a summary and then at once a picture that stands in no table. */
    static boolean leadThenPicture(PageDraft page) {
        int from = page.withoutSummary();
        for (int i = from; i < Math.min(page.size(), from + LOOKED_AT); i++) {
            if (page.at(i).decided() && page.at(i).rule().equals("summary")) {
                int next = i + 1;
                while (next < page.size()
                        && (page.at(next).decided() && page.at(next).rule().equals("title-again")
                                || page.kindAt(next) == Kind.AD)) {
                    next++;
                }
                return page.kindAt(next).isPicture();
            }
        }
        return false;
    }
}
