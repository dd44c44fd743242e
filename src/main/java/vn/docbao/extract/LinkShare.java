package vn.docbao.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which link of a block of an HTML page holds most of its text: a title is linked, a number of comments beside it too. */
final class LinkShare {

    private @Nullable Element link;
    private int linked;
    private @Nullable Element most;
    private int mostLinked;
    private int all;

    /** A new block begins; a link that is still open goes on in it. */
    void begin() {
        linked = 0;
        most = null;
        mostLinked = 0;
        all = 0;
    }

    void enter(Element element) {
        if (element.normalName().equals("a") && element.hasAttr("href")) {
            link = element;
            linked = 0;
        }
    }

    void leave(Element element) {
        if (element == link) {
            link = null;
        }
    }

    void text(String text) {
        int length = text.strip().length();
        all += length;
        if (link != null) {
            linked += length;
            if (linked > mostLinked) {
                mostLinked = linked;
                most = link;
            }
        }
    }

    /** The link that at least half of the block's text stands in. */
    @Nullable
    Element largest() {
        return 2 * mostLinked >= all ? most : null;
    }
}
