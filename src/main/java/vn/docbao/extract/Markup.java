package vn.docbao.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the markup of an HTML page says of a line.
 *
 * @param element the element whose text it is
 * @param link the link that most of its text stands in, null for none
 * @param linked whether all its words stand in that link
 * @param hint what the names of the elements around it hint at
 * @param hinted the element that hints
 * @param table the table it stands in, null for none
 * @param belowPicture whether it stands right behind a picture, slanted or centred as texts of pictures are
 * @param caption whether it is marked as the text of a picture: a figure's caption, or names that say so, near it
 */
record Markup(
        Element element,
        @Nullable Element link,
        boolean linked,
        Hints.Hint hint,
        @Nullable Element hinted,
        @Nullable Table table,
        boolean belowPicture,
        boolean caption) {}
