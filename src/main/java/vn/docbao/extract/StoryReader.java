package vn.docbao.extract;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.docbao.extract.Span.Fate;
import vn.docbao.text.PrintedDate;
import vn.docbao.text.Words;

/** Reads one story's pieces from behind its title on, up to where a list or another story begins. */
final class StoryReader {

    private static final Pattern SENTENCES = Pattern.compile("[\\p{Ll}\\d][.?!…][\"”’)]*\\s+[\"“‘(]*\\p{Lu}");
    private static final int LIST_RHYTHM = 3;
    private static final int LONGEST_TITLE = 26;
    private static final int SHORTEST_GLUED_TITLE = 9;
    private static final int LONGEST_SUBHEADING = 20;
    private static final int SHORTEST_TITLE = 6;

    private final PageDraft page;
    private final StoryDraft story;
    private int i;
    private boolean leadExpected;
    /** Whether a byline closed the text. */
    private boolean ended;
    /** Index of a summary printed behind the text, -1 for none. */
    private int trailingLead = -1;

    StoryReader(PageDraft page, StoryDraft story, int from) {
        this.page = page;
        this.story = story;
        this.i = from;
    }

    /** @return index of the first piece that is not the story's */
    int read(boolean leadExpected, int trailingLead) {
        this.leadExpected = leadExpected;
        this.trailingLead = trailingLead;
        if (trailingLead >= 0) {
            // Lists may lie between the text and its summary; it is the story's all the same.
            story.lead = page.at(trailingLead).text();
            keep(page.at(trailingLead), Fate.LEAD, "summary-last");
        }
        while (i < page.size() && step()) {
            i++;
        }
        return i;
    }

    /** Takes the piece at {@link #i}, or stops. */
    private boolean step() {
        Piece piece = page.at(i);
        String text = piece.text();
        switch (piece.kind()) {
            case NOISE -> drop(piece, "noise");
            case AD -> drop(piece, "advertisement");
            case CHROME -> drop(piece, "furniture");
            case CREDIT -> drop(piece, "credit-only");
            case DURATION -> drop(piece, "duration");
            case LIST_HEADING, RELATED_HEADING, MORE, KEYWORDS_LABEL -> {
                return inset();
            }
            case IMAGE_FILE -> {
                story.imageFile(text);
                keep(piece, Fate.CAPTION, "image-file");
            }
            case CAPTION -> caption(piece);
            case VIDEO -> {
                if (followedByList()) {
                    return inset();
                }
                video(piece);
            }
            case VIDEO_SOURCE -> {
                story.videoSource(text.substring(text.indexOf(':') + 1).strip());
                keep(piece, Fate.VIDEO, "video-source");
            }
            case HASHTAGS -> HashTags.read(text).forEach(story.tags::add);
            case POINTER -> pointer(piece);
            case TIMESTAMP, DATELINE -> {
                return dateline(piece);
            }
            case AGENCY -> byline(piece);
            case SECTION -> {
                return inset();
            }
            case PROSE, CUT -> {
                return i == trailingLead || !ended || Insets.runLength(page, i) >= 3 ? prose(piece) : false;
            }
            case NAME, SHORT, COLON -> {
                return words(piece);
            }
        }
        if (piece.is(Kind.HASHTAGS)) {
            keep(piece, Fate.TAGS, "tags");
        }
        return true;
    }

    private boolean prose(Piece piece) {
        if (piece.is(Kind.CUT) && story.paragraphs() > 1 && endsStory(i + 1) && Excerpts.titleEnd(page, i) > 0) {
            return false;
        }
        if (story.lead != null && i != trailingLead && page.sameText(i, story.lead)) {
            keep(piece, Fate.REPEAT, "summary-again");
        } else if (leadExpected && story.lead == null) {
            story.lead = piece.text();
            keep(piece, Fate.LEAD, "summary");
        } else if (i != trailingLead) {
            story.paragraph(piece.text());
            keep(piece, Fate.PARAGRAPH, "paragraph");
        }
        return true;
    }

    /** Whether no more of a story's text follows before a list or the end. */
    private boolean endsStory(int from) {
        int next = page.skipNoise(from);
        return next >= page.size()
                || page.at(next).decided()
                || !page.at(next).kind().isProse() && !page.at(next).kind().isPicture();
    }

    private void caption(Piece piece) {
        Credit credit = page.classifier.caption(piece);
        Optional<Byline> byline = Byline.parse(credit.text(), page.lexicon()).filter(b -> b.author() != null);
        if (byline.isPresent() && story.paragraphs() > 1 && endsStory(i + 1)) {
            // "Hồ An. Ảnh: Trí Bùi" behind the text names who wrote and who took the pictures.
            story.byline(byline.get());
            keep(piece, Fate.BYLINE, "byline");
            return;
        }
        story.caption(credit.text(), credit.credit());
        keep(piece, Fate.CAPTION, "caption");
    }

    private void video(Piece piece) {
        story.video(page.classifier.withoutPointer(piece.text()));
        keep(piece, Fate.VIDEO, "video");
    }

    private void pointer(Piece piece) {
        page.headline(new Headline(page.classifier.withoutPointer(piece.text()), null, null, null, true));
        keep(piece, Fate.HEADLINE, "pointer");
    }

    private boolean dateline(Piece piece) {
        PrintedDate date = PrintedDate.find(piece.text()).orElseThrow();
        if (story.date != null || story.role != Role.MAIN || ended && piece.is(Kind.TIMESTAMP)) {
            drop(piece, "timestamp");
            return true;
        }
        Dateline.apply(story, date, page.lexicon(), false);
        keep(piece, Fate.DATE, "dateline");
        ended = story.paragraphs() > 0 && story.author != null;
        return true;
    }

    private void byline(Piece piece) {
        Byline.parse(piece.text(), page.lexicon()).ifPresent(story::byline);
        keep(piece, Fate.BYLINE, "byline");
        ended = story.paragraphs() > 0 && !page.kindAt(page.skipNoise(i + 1)).isProse();
    }

    /** Words without a full stop: the title again, a byline, another story's title, a list, a subheading, a paragraph. */
    private boolean words(Piece piece) {
        String text = piece.text();
        if (page.sameText(i, story.title)) {
            keep(piece, Fate.REPEAT, "title-again");
            return true;
        }
        if (piece.cell()) {
            page.headline(new Headline(text, null, null, null, true));
            keep(piece, Fate.HEADLINE, "cell-title");
            return true;
        }
        int next = page.skipNoise(i + 1);
        boolean textFollows = page.kindAt(next).isProse();
        if (piece.is(Kind.NAME) && isByline(next)) {
            byline(piece);
            return true;
        }
        if (!story.hasText() && story.blocks.isEmpty() && leadExpected) {
            // Between title and summary stand names, counters and buttons, never the text.
            drop(piece, "furniture");
            return true;
        }
        if (startsStory(next) || page.kindAt(next) == Kind.CUT && endsStory(next + 1) && isTitle(text)) {
            return false;
        }
        if (afterColon()) {
            story.paragraph(text);
            keep(piece, Fate.PARAGRAPH, "list-item");
            return true;
        }
        if (piece.is(Kind.COLON) && startsItems(next)) {
            story.paragraph(text);
            keep(piece, Fate.PARAGRAPH, "paragraph");
            return true;
        }
        if (ended && page.kindAt(i + 1) != Kind.NOISE && namedAsSource(text, i + 1)) {
            story.byline(new Byline(null, text));
            keep(piece, Fate.BYLINE, "byline");
            return true;
        }
        if (followedByList() || ended || TrailingExcerpts.startAt(page, i)) {
            return inset();
        }
        if (isSpoken(text)) {
            story.paragraph(text);
            keep(piece, Fate.PARAGRAPH, "paragraph");
            return true;
        }
        if (text.endsWith(".") && story.hasText() && Words.count(text) <= 3) {
            // "Ban nhạc Ngọt.": a few words with a full stop say what a picture shows.
            story.caption(Credit.caption(text), null);
            keep(piece, Fate.CAPTION, "caption-without-credit");
            return true;
        }
        if (piece.is(Kind.COLON) && (textFollows || !page.titleLike(next))) {
            story.paragraph(text);
            keep(piece, Fate.PARAGRAPH, "paragraph");
        } else if ((textFollows || page.titleLike(next) || page.kindAt(next).isPicture())
                && Words.count(text) <= LONGEST_SUBHEADING
                && Words.startsUpper(text)) {
            story.blocks.add(new Block.Subheading(text));
            keep(piece, Fate.SUBHEADING, "subheading");
        } else if (textFollows || Words.count(text) > LONGEST_SUBHEADING && !story.hasText()) {
            story.paragraph(text);
            keep(piece, Fate.PARAGRAPH, "paragraph");
        } else {
            return inset();
        }
        return true;
    }

    /** A medium behind the author's name, named again on the next line: "Theo …". */
    private boolean namedAsSource(String medium, int next) {
        return Words.count(medium) <= 5
                && next < page.size()
                && page.lexicon().begins(Lexicon.Effect.SOURCE, page.at(next).text())
                && page.at(next).text().contains(" " + medium);
    }

    /** Speech, or a part of a sentence: a heading has its quotes and brackets closed and is one sentence. */
    private static boolean isSpoken(String text) {
        long straight = text.chars().filter(c -> c == '"').count();
        long opened = text.chars().filter(c -> c == '“' || c == '(').count();
        long closed = text.chars().filter(c -> c == '”' || c == ')').count();
        boolean quoted = "\"“".indexOf(text.charAt(0)) >= 0 && "\"”".indexOf(text.charAt(text.length() - 1)) >= 0;
        return straight % 2 == 1
                || opened != closed
                || quoted
                || SENTENCES.matcher(text).find();
    }

    /** Behind a colon: at least two lines of words, of which the second is no sentence below a subheading. */
    private boolean startsItems(int next) {
        return page.titleLike(next) && page.titleLike(page.skipNoise(next + 1));
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
        Insets.take(page, i, resume);
        i = resume - 1;
        return true;
    }

    /** A name alone is a byline between summary and text, and behind the text. */
    private boolean isByline(int next) {
        boolean atEnd = !page.kindAt(next).isProse() && !page.kindAt(next).isPicture() || next == trailingLead;
        return story.author == null && atEnd && story.hasText()
                || story.paragraphs() == 0 && (story.lead != null || leadExpected)
                || page.at(i).text().endsWith(")");
    }

    private boolean isTitle(String text) {
        return Words.count(text) >= SHORTEST_TITLE;
    }

    /**
     * Stories glued behind one another repeat the layout of the first: where it was title, summary, picture, a short
     * line followed by a sentence and a picture begins another story; where it was not, the line is a subheading.
     */
    private boolean startsStory(int next) {
        int words = Words.count(page.at(i).text());
        if (words < SHORTEST_GLUED_TITLE
                || words > LONGEST_TITLE
                || !Layout.leadThenPicture(page)
                || story.paragraphs() < 2) {
            return false;
        }
        int after = page.skipNoise(next + 1);
        return page.kindAt(next).isProse()
                && page.kindAt(after).isPicture()
                && !page.at(after).cell();
    }

    private boolean afterColon() {
        Optional<Block> last = story.blocks.isEmpty() ? Optional.empty() : Optional.of(story.blocks.getLast());
        boolean colon = last.filter(
                        b -> b instanceof Block.Paragraph p && p.text().endsWith(":"))
                .isPresent();
        return colon
                || i > 0
                        && page.at(i - 1).decided()
                        && "list-item".equals(page.at(i - 1).rule());
    }

    /** Whether at least three lines of words follow one another from here without a sentence between them. */
    private boolean followedByList() {
        int lines = 0;
        int at = i;
        while (lines < LIST_RHYTHM && at < page.size()) {
            Kind kind = page.kindAt(at);
            if (page.titleLike(at)) {
                lines++;
            } else if (kind != Kind.DURATION && kind != Kind.TIMESTAMP && kind != Kind.NOISE) {
                // A list's heading stands for the rest of its rhythm.
                return lines > 1 && kind.isHeading();
            }
            at++;
        }
        return lines == LIST_RHYTHM;
    }

    private void keep(Piece piece, Fate fate, String rule) {
        boolean ofStory = fate != Fate.HEADLINE && fate != Fate.REPEAT;
        @Nullable Integer index = ofStory ? (Integer) story.index : null;
        piece.decide(fate, rule, index);
    }

    private static void drop(Piece piece, String rule) {
        piece.decide(Fate.DISCARDED, rule, null);
    }
}
