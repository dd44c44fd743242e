package vn.docbao.extract;

import java.util.Optional;

/** Tells by what stands around them which lines sign a story. */
final class Signature {

    private Signature() {}

    /** A name alone is a byline between summary and text, and behind the text. */
    static boolean isName(PageDraft page, StoryDraft story, int i, boolean leadExpected) {
        boolean atEnd = !page.textFollows(i);
        return atEnd && story.hasText() && (story.author == null || names(story.author, page.textAt(i)))
                || story.paragraphs() == 0 && (story.lead != null || leadExpected)
                || page.textAt(i).endsWith(")");
    }

    /** Whether one of the authors is printed again. */
    private static boolean names(String authors, String text) {
        return (", " + authors + ", ").contains(", " + PersonName.strip(text) + ", ");
    }

    /** Behind the text a name or a medium stands with what no lexicon knows: "Minh Quang (Soccer)", "(TTXVN)". */
    static boolean isLast(PageDraft page, StoryDraft story, int i) {
        if (story.paragraphs() == 0 || !page.textAt(i).endsWith(")") || page.textFollows(i)) {
            return false;
        }
        Optional<Byline> byline = Byline.parseAtEnd(page.textAt(i), page.lexicon());
        return byline.isPresent() && (story.author == null || byline.get().author() == null);
    }

    /** Whether the byline and date stand at an index, behind the text: what stands above them is no list yet. */
    static boolean follows(PageDraft page, StoryDraft story, int i) {
        Kind kind = page.kindAt(i);
        boolean named = kind == Kind.DATELINE || kind == Kind.AGENCY || kind == Kind.NAME;
        return named && story.author == null && story.paragraphs() > 1 && !page.textFollows(i);
    }

    /** "Nguồn: Dân sinh" behind the text names where the text is from, as a credit names where a picture is. */
    static Optional<Byline> source(PageDraft page, StoryDraft story, int i) {
        return story.paragraphs() > 1
                        && !page.textFollows(i)
                        && page.lexicon().begins(Lexicon.Effect.SOURCE, page.textAt(i))
                ? Byline.parseAtEnd(page.textAt(i), page.lexicon())
                : Optional.empty();
    }
}
