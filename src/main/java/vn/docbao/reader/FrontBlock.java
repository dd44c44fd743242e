package vn.docbao.reader;

import java.util.List;
import vn.docbao.library.StoryCard;
import vn.docbao.text.Words;

/**
 * A section or a topic on the front page with its newest stories that stand nowhere else there.
 *
 * @param href the page that goes on with it
 */
record FrontBlock(String name, String href, List<StoryCard> stories) {

    static final int STORIES = 4;

    FrontBlock {
        name = Words.asHeading(name);
    }
}
