package vn.docbao.extract;

import java.util.Optional;
import vn.docbao.text.PrintedDate;
import vn.docbao.text.TimeAgo;
import vn.docbao.text.Words;

/** Reads one story's pieces from behind its title on, up to where a list or another story begins. */
final class StoryReader {

    private static final int LONGEST_SUBHEADING = 20;
    private static final int SHORTEST_TITLE = 6;
    private static final int LONGEST_NAME = 3;
    /** Of what stands between title and summary. */
    private static final int LONGEST_COUNTER = 8;

    /** Of a page's own dates: what stands in 1970 was never set. */
    private static final int FIRST_YEAR = 1970;

    private static final int SHORTEST_LINKED_TITLE = 5;

    private final PageDraft page;
    private final StoryDraft story;
    private final StoryKeeper keeper;
    private int i;
    private boolean leadExpected;
    /** Whether a byline closed the text. */
    private boolean ended;

    StoryReader(PageDraft page, StoryDraft story, int from) {
        this.page = page;
        this.story = story;
        this.keeper = new StoryKeeper(page, story);
        this.i = from;
    }

    /**
     * @param leadExpected whether the first sentences are the summary
     * @param trailingLead index of a summary printed behind the text, -1 for none
     * @return index of the first piece that is not the story's
     */
    int read(boolean leadExpected, int trailingLead) {
        this.leadExpected = leadExpected;
        if (trailingLead >= 0) {
            // Lists may lie between the text and its summary; it is the story's all the same.
            keeper.lead(page.at(trailingLead), "summary-last");
        }
        while (i < page.size() && (page.at(i).decided() || step(page.at(i)))) {
            i++;
        }
        return i;
    }

    /** Takes the piece at {@link #i}, or stops. */
    private boolean step(Piece piece) {
        switch (piece.kind()) {
            case NOISE -> keeper.drop(piece, "noise");
            case AD -> keeper.drop(piece, "advertisement");
            case CHROME -> keeper.drop(piece, "furniture");
            case CREDIT -> credit(piece);
            case DURATION -> keeper.drop(piece, "duration");
            case IMAGE_FILE -> keeper.imageFile(piece);
            case CAPTION -> caption(piece);
            case VIDEO_SOURCE -> keeper.videoSource(piece);
            case HASHTAGS -> keeper.tags(piece);
            case TAG -> tag(piece);
            case POINTER -> keeper.pointer(piece, page.classifier.withoutPointer(piece.text()), "pointer");
            case TIMESTAMP, DATELINE -> dateline(piece);
            case AGENCY -> byline(piece);
            case VIDEO -> {
                if (Ahead.isList(page, i)) {
                    return inset();
                }
                keeper.video(piece);
            }
            case PROSE, CUT -> {
                if (ended && Insets.runLength(page, i) < 3 || isImprint(piece)) {
                    return inset();
                }
                return prose(piece);
            }
            case NAME, SHORT, COLON -> {
                return words(piece);
            }
            case LIST_HEADING, RELATED_HEADING, MORE, KEYWORDS_LABEL, SECTION -> {
                if (isAboveText(piece)) {
                    keeper.drop(piece, "furniture");
                    return true;
                }
                return inset();
            }
        }
        return true;
    }

    private void tag(Piece piece) {
        if (story.index == 0) {
            Keywords.takeMarked(page, piece);
        } else {
            keeper.drop(piece, "furniture");
        }
        ended |= story.paragraphs() > 1 && !page.textFollows(i);
    }

    private boolean prose(Piece piece) {
        boolean excerpt = piece.is(Kind.CUT)
                && story.paragraphs() > 1
                && Ahead.textEnds(page, i + 1)
                && Excerpts.titleEnd(page, i) > 0;
        if (excerpt) {
            return false;
        }
        if (story.lead != null && page.sameText(i, story.lead)) {
            keeper.repeat(piece, "summary-again");
        } else if (leadExpected && story.lead == null) {
            keeper.lead(piece, "summary");
        } else {
            keeper.paragraph(piece, "paragraph");
        }
        return true;
    }

    /** A credit alone belongs to the picture above it when the markup keeps the two apart. */
    private void credit(Piece piece) {
        String credit = page.classifier.caption(piece).credit();
        if (credit != null
                && piece.line().markup() != null
                && i > 0
                && page.at(i - 1).is(Kind.CAPTION)
                && story.credit(credit)) {
            piece.decide(Span.Fate.CAPTION, "caption", story.index);
            return;
        }
        Optional<Byline> source = Signature.source(page, story, i);
        if (source.isPresent()) {
            keeper.byline(piece, source.get());
        } else {
            keeper.drop(piece, "credit-only");
        }
    }

    private void caption(Piece piece) {
        Credit credit = page.classifier.caption(piece);
        Optional<Byline> byline = Byline.parse(credit.text(), page.lexicon()).filter(b -> b.author() != null);
        if (byline.isPresent() && story.paragraphs() > 1 && Ahead.textEnds(page, i + 1)) {
            // "Hồ An. Ảnh: Trí Bùi" behind the text names who wrote and who took the pictures.
            keeper.byline(piece, byline.get());
        } else {
            keeper.caption(piece, credit.text(), credit.credit(), "caption");
        }
    }

    private void dateline(Piece piece) {
        Optional<PrintedDate> date = piece.date();
        if (date.isEmpty() && story.ago == null && !ended) {
            story.ago = TimeAgo.read(piece.text()).orElse(null);
        }
        boolean unset = date.isPresent() && date.get().date().getYear() <= FIRST_YEAR;
        if (date.isEmpty()
                || unset
                || story.date != null
                || story.role != Role.MAIN
                || ended && piece.is(Kind.TIMESTAMP)) {
            keeper.drop(piece, "timestamp");
            return;
        }
        keeper.date(piece, date.get());
        ended = story.paragraphs() > 0 && story.author != null;
    }

    private void byline(Piece piece) {
        keeper.byline(piece, Byline.parseAtEnd(piece.text(), page.lexicon()).orElse(Byline.NOBODY));
        ended = story.paragraphs() > 0 && !page.textFollows(i);
    }

    /** Words without a full stop: the title again, a byline, another story's title, a list, a subheading, a paragraph. */
    private boolean words(Piece piece) {
        String text = piece.text();
        int next = page.skipNoise(i + 1);
        if (page.sameText(i, story.title)) {
            keeper.repeat(piece, "title-again");
        } else if (piece.cell()) {
            keeper.pointer(piece, text, "cell-title");
        } else if (piece.is(Kind.NAME) && Signature.isName(page, story, i, leadExpected)
                || !(ended && story.agency != null) && Signature.isLast(page, story, i)) {
            byline(piece);
        } else if (piece.line().leadsAway() && Words.count(text) >= SHORTEST_LINKED_TITLE) {
            return linkedTitle(piece);
        } else if (!story.hasText() && leadExpected && Words.endsCut(text) && Words.count(text) > LONGEST_COUNTER) {
            keeper.lead(piece, "summary");
        } else if (!story.hasText() && Breadcrumb.labelled(text, page.lexicon()) != null) {
            story.section = Breadcrumb.labelled(text, page.lexicon());
            piece.decide(Span.Fate.SECTION, "section", story.index);
        } else if (!story.hasText() && story.blocks.isEmpty() && leadExpected) {
            // Between title and summary stand names, counters and buttons, never the text.
            keeper.drop(piece, "furniture");
        } else if (!ended && Ahead.isBetweenParagraphs(page, i, next)) {
            return ownWords(piece, next);
        } else if (startsStory(text, next)) {
            return false;
        } else if (ended && Ahead.namesSource(page, i + 1, text)) {
            keeper.byline(piece, new Byline(null, text));
        } else if (ended || Keywords.isLabelByShape(page, i)) {
            return inset();
        } else if (isBehindColon()) {
            keeper.paragraph(piece, "list-item");
        } else if (piece.is(Kind.COLON) && Ahead.areItems(page, next)) {
            keeper.paragraph(piece, "paragraph");
        } else if (OwnWords.isLed(text) && story.hasText()) {
            keeper.paragraph(piece, "paragraph");
        } else if (story.hasText() && Items.end(page, i) > i) {
            items(Items.end(page, i));
        } else if (isImprint(piece) || Ahead.isList(page, i) || TrailingExcerpts.startAt(page, i)) {
            return inset();
        } else {
            return ownWords(piece, next);
        }
        return true;
    }

    /** Between title and text of an HTML page stand labels of the story's own date and section, no lists. */
    private boolean isAboveText(Piece piece) {
        return piece.line().markup() != null
                && !story.hasText()
                && leadExpected
                && (piece.is(Kind.MORE) || piece.is(Kind.SECTION));
    }

    /** In a text a line that leads away as a whole is another story's title, with its summary in the same card or without. */
    private boolean linkedTitle(Piece piece) {
        if (ended || Ahead.isList(page, i)) {
            return inset();
        }
        if (page.kindAt(i + 1).isProse()
                && !page.at(i + 1).decided()
                && Card.holds(
                        piece.line(),
                        page.at(i + 1).line(),
                        page.at(i - 1).line(),
                        i + 2 < page.size() ? page.at(i + 2).line() : null)) {
            StoryDraft other = page.open(Role.TEASER);
            other.title = piece.text();
            other.address = piece.address();
            other.lead = page.at(i + 1).text();
            page.relatedTo.add(other.title);
            piece.decide(Span.Fate.TITLE, "excerpt-title", other.index);
            page.at(++i).decide(Span.Fate.LEAD, "excerpt-text", other.index);
        } else {
            keeper.pointer(piece, piece.text(), "linked-title");
        }
        return true;
    }

    private void items(int end) {
        for (; i < end; i++) {
            if (Items.isHeading(page, i)) {
                keeper.subheading(page.at(i));
            } else {
                keeper.paragraph(page.at(i), "list-item");
            }
        }
        i--;
    }

    /** A story of some length is not followed by its paper's address but by the page's foot. */
    private boolean isImprint(Piece piece) {
        return story.paragraphs() > 1 && Imprint.looksLike(page, piece);
    }

    private boolean startsStory(String text, int next) {
        return Ahead.isGluedStory(page, story, text, next)
                || page.kindAt(next) == Kind.CUT
                        && Ahead.textEnds(page, next + 1)
                        && Words.count(text) >= SHORTEST_TITLE;
    }

    /** Words that are the story's own: speech, what a picture shows, a subheading, an unfinished sentence. */
    private boolean ownWords(Piece piece, int next) {
        String text = piece.text();
        boolean textFollows = page.kindAt(next).isProse();
        if (page.kindAt(i + 1) == Kind.CREDIT && piece.is(Kind.SHORT)) {
            // The credit stands on the line below.
            Credit credit = page.classifier.caption(page.at(i + 1));
            keeper.caption(piece, Credit.caption(text), credit.credit(), "caption");
            keeper.creditBelow(page.at(i + 1));
            return true;
        }
        boolean shortWords = Words.count(text) <= LONGEST_SUBHEADING;
        if (OwnWords.isSpoken(text)
                || OwnWords.isLed(text)
                || isLastCry(text, textFollows)
                || piece.is(Kind.COLON) && (textFollows || !page.titleLike(next))) {
            keeper.paragraph(piece, "paragraph");
        } else if (text.endsWith(".") && story.hasText() && Words.count(text) <= LONGEST_NAME) {
            // "Ban nhạc Ngọt.": a few words with a full stop say what a picture shows.
            keeper.caption(piece, Credit.caption(text), null, "caption-without-credit");
        } else if (shortWords
                && Words.startsUpper(text)
                && (textFollows || page.titleLike(next) || page.kindAt(next).isPicture())) {
            keeper.subheading(piece);
        } else if (textFollows || !shortWords && !story.hasText()) {
            keeper.paragraph(piece, "paragraph");
        } else if (!ended && Signature.follows(page, story, next)) {
            keeper.drop(piece, "furniture");
        } else {
            return inset();
        }
        return true;
    }

    /** "Chúc bạn thành công!" right behind the text. */
    private boolean isLastCry(String text, boolean textFollows) {
        return text.endsWith("!") && !textFollows && story.paragraphs() > 0;
    }

    private boolean isBehindColon() {
        boolean item = i > 0 && page.at(i - 1).rule().equals("list-item");
        return item
                || !story.blocks.isEmpty()
                        && story.blocks.getLast() instanceof Block.Paragraph last
                        && last.text().endsWith(":");
    }

    /**
     * What interrupts the text ends it, unless the text goes on behind: then it is an inset, whose titles are other
     * stories' and whose rest is furniture.
     */
    private boolean inset() {
        int resume = ended ? -1 : Insets.end(page, i, story);
        if (resume < 0) {
            return false;
        }
        i = Insets.take(page, i, resume) - 1;
        return true;
    }
}
