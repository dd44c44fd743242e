package vn.docbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.docbao.extract.Span.Fate;
import vn.docbao.text.Fold;
import vn.docbao.text.Words;

/** Tags behind a label: on its line or the next with commas between them, or a line each. */
final class Keywords {

    private static final int LONGEST_TAG = 8;
    /** Of a label, and of tags on lines of their own, where no lexicon knows the label. */
    private static final int LONGEST_LABEL = 4;

    private static final int LONGEST_UNMARKED = 5;
    private static final int FEWEST_TAGS = 3;
    private static final int MOST_TAGS = 12;

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
        boolean known = label.is(Kind.KEYWORDS_LABEL);
        int i = from + 1;
        while (i < to
                && (isMark(page, i)
                        || isTag(page, i, from)
                                && (known || page.textAt(i).indexOf(',') > 0 || isOwn(page, page.textAt(i))))) {
            if (isMark(page, i)) {
                page.at(i++).decide(Fate.DISCARDED, "noise", null);
                continue;
            }
            split(page.at(i).text()).forEach(story.tags::add);
            page.at(i).decide(Fate.TAGS, "tags", 0);
            String text = page.at(i++).text();
            int comma = text.indexOf(',');
            if (comma > 0 && comma < text.length() - 1) {
                return i;
            }
        }
        return i;
    }

    /**
     * Whether a label in whatever words stands over tags: behind the text, few words over a line of short ones with commas
     * or over lines of few words, nearly all of them the story's own words.
     */
    static boolean isLabelByShape(PageDraft page, int i) {
        String label = page.textAt(i);
        boolean colon = page.kindAt(i) == Kind.COLON;
        if (page.stories.isEmpty()
                || page.stories.getFirst().paragraphs() == 0
                || page.textFollows(i)
                || !(colon || page.kindAt(i) == Kind.SHORT)
                || Words.count(label) > LONGEST_LABEL
                || !page.stories.getFirst().tags.isEmpty()) {
            return false;
        }
        String first = page.textAt(i + 1);
        if (first.indexOf(',') > 0) {
            List<String> tags = split(first).toList();
            return tags.size() >= FEWEST_TAGS && areTags(page, tags);
        }
        List<String> tags = new ArrayList<>();
        for (int at = i + 1; at < page.size() && tags.size() < MOST_TAGS; at++) {
            if (!page.titleLike(at) || page.words(at) > LONGEST_UNMARKED || !isOwn(page, page.textAt(at))) {
                break;
            }
            tags.add(page.textAt(at));
        }
        return tags.size() >= (colon ? 2 : FEWEST_TAGS) && areTags(page, tags);
    }

    /** Behind the text, without a label: at least three lines of few words, most of them small, all of them the story's own. */
    static boolean areUnlabelled(PageDraft page, int i) {
        if (page.stories.isEmpty()
                || !page.stories.getFirst().tags.isEmpty()
                || page.stories.getFirst().paragraphs() < 2
                || !Words.startsLower(page.textAt(i)) && !Words.startsLower(page.textAt(i + 1))) {
            return false;
        }
        int tags = 0;
        int small = 0;
        for (int at = i; at < page.size() && tags < MOST_TAGS; at++) {
            String text = page.textAt(at);
            if (!page.titleLike(at)
                    || page.at(at).decided()
                    || Words.count(text) > LONGEST_LABEL
                    || !isOwn(page, text)) {
                break;
            }
            tags++;
            small += Words.startsLower(text) ? 1 : 0;
        }
        return tags >= FEWEST_TAGS && small * 2 > tags;
    }

    /** @return index behind the tags */
    static int takeUnlabelled(PageDraft page, int from) {
        int i = from;
        while (page.titleLike(i) && Words.count(page.textAt(i)) <= LONGEST_LABEL && isOwn(page, page.textAt(i))) {
            page.stories.getFirst().tags.add(page.textAt(i));
            page.at(i++).decide(Fate.TAGS, "tags", 0);
        }
        return i;
    }

    private static boolean areTags(PageDraft page, List<String> tags) {
        long own = tags.stream().filter(tag -> isOwn(page, tag)).count();
        return own * 3 >= tags.size() * 2L && tags.stream().allMatch(tag -> Words.count(tag) <= LONGEST_TAG);
    }

    /** Whether the story says all the words of a tag. */
    private static boolean isOwn(PageDraft page, String tag) {
        Set<String> words = page.ownWords();
        return Stream.of(Fold.key(tag).split(" ")).allMatch(words::contains);
    }

    /** A comma between two links. */
    private static boolean isMark(PageDraft page, int i) {
        return page.kindAt(i) == Kind.NOISE
                && page.at(i).text().length() == 1
                && !page.at(i).decided()
                && page.at(i).line().markup() != null;
    }

    private static boolean isTag(PageDraft page, int i, int label) {
        Piece piece = page.at(i);
        boolean words = piece.is(Kind.SHORT)
                || piece.is(Kind.NAME)
                || piece.is(Kind.AGENCY)
                || piece.is(Kind.SECTION)
                || piece.is(Kind.TAG);
        boolean commas = i == label + 1 && piece.text().indexOf(',') > 0;
        boolean besides = i > label + 1
                && !Box.around(page.at(label).line(), page.at(label + 1).line()).holds(piece.line());
        return words
                && !besides
                && !piece.decided()
                && (commas || piece.words() <= LONGEST_TAG)
                && !page.lexicon().begins(Lexicon.Effect.LIST, piece.text())
                && !page.lexicon().begins(Lexicon.Effect.SPONSORED, piece.text());
    }

    /** Takes a tag that the markup gives; the first box of tags behind a title is its story's, others are lists of topics. */
    static void takeMarked(PageDraft page, Piece piece) {
        StoryDraft story = page.stories.getFirst();
        Element box = Objects.requireNonNull(piece.line().markup()).hinted();
        if (story.tags.isEmpty()) {
            page.tagBox = box;
        }
        if (box == page.tagBox) {
            HashTags.read(piece.text()).stream()
                    .filter(tag -> !story.tags.contains(tag))
                    .forEach(story.tags::add);
            piece.decide(Fate.TAGS, "tags", 0);
        } else {
            piece.decide(Fate.DISCARDED, "furniture", null);
        }
    }

    private static Stream<String> split(String tags) {
        return Stream.of(tags.split("[,;]")).flatMap(part -> HashTags.read(part).stream());
    }
}
