package vn.docbao.extract;

import java.util.stream.Stream;
import vn.docbao.extract.Span.Fate;
import vn.docbao.text.Words;

/** Tags behind a label: on its line or the next with commas between them, or a line each. */
final class Keywords {

    private static final int LONGEST_TAG = 8;

    private Keywords() {}

    /** @return index behind the tags */
    static int take(PageDraft page, int from, int to) {
        Piece label = page.at(from);
        boolean homeless = page.stories.isEmpty();
        label.decide(
                homeless ? Fate.DISCARDED : Fate.TAGS,
                homeless ? "tags-of-nothing" : "tags-label",
                homeless ? null : 0);
        if (homeless) {
            return from + 1;
        }
        StoryDraft story = page.stories.getFirst();
        int colon = label.text().indexOf(':');
        if (colon > 0 && Words.hasLetterOrDigit(label.text().substring(colon))) {
            split(label.text().substring(colon + 1)).forEach(story.tags::add);
            return from + 1;
        }
        int i = from + 1;
        while (i < to && isTag(page, i, from)) {
            split(page.at(i).text()).forEach(story.tags::add);
            page.at(i).decide(Fate.TAGS, "tags", 0);
            if (page.at(i).text().indexOf(',') > 0) {
                return i + 1;
            }
            i++;
        }
        return i;
    }

    private static boolean isTag(PageDraft page, int i, int label) {
        Piece piece = page.at(i);
        boolean words = piece.is(Kind.SHORT) || piece.is(Kind.NAME) || piece.is(Kind.AGENCY);
        boolean commas = i == label + 1 && piece.text().indexOf(',') > 0;
        boolean besides = i > label + 1
                && !Box.around(page.at(label).line(), page.at(label + 1).line()).holds(piece.line());
        return words
                && !besides
                && !piece.decided()
                && (commas || Words.count(piece.text()) <= LONGEST_TAG)
                && !page.lexicon().begins(Lexicon.Effect.LIST, piece.text())
                && !page.lexicon().begins(Lexicon.Effect.SPONSORED, piece.text());
    }

    private static Stream<String> split(String tags) {
        return Stream.of(tags.split("[,;]")).map(String::strip).filter(tag -> !tag.isEmpty());
    }
}
