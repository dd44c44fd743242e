package vn.docbao.extract;

import org.jspecify.annotations.Nullable;
import vn.docbao.extract.Span.Fate;
import vn.docbao.text.PrintedDate;

/** Takes pieces into a story, each with the fate that follows and the rule that decided. */
final class StoryKeeper {

    private final PageDraft page;
    private final StoryDraft story;

    StoryKeeper(PageDraft page, StoryDraft story) {
        this.page = page;
        this.story = story;
    }

    void paragraph(Piece piece, String rule) {
        story.paragraph(piece.text());
        keep(piece, Fate.PARAGRAPH, rule);
    }

    void lead(Piece piece, String rule) {
        story.lead = piece.text();
        keep(piece, Fate.LEAD, rule);
    }

    void subheading(Piece piece) {
        story.blocks.add(new Block.Subheading(piece.text()));
        keep(piece, Fate.SUBHEADING, "subheading");
    }

    void caption(Piece piece, String text, @Nullable String credit, String rule) {
        story.caption(text, credit);
        keep(piece, Fate.CAPTION, rule);
    }

    /** The credit of the caption above it. */
    void creditBelow(Piece piece) {
        keep(piece, Fate.CAPTION, "caption");
    }

    void imageFile(Piece piece) {
        story.imageFile(piece.text());
        keep(piece, Fate.CAPTION, "image-file");
    }

    void video(Piece piece) {
        story.video(page.classifier.withoutPointer(piece.text()));
        keep(piece, Fate.VIDEO, "video");
    }

    void videoSource(Piece piece) {
        story.videoSource(piece.text().substring(piece.text().indexOf(':') + 1).strip());
        keep(piece, Fate.VIDEO, "video-source");
    }

    void tags(Piece piece) {
        HashTags.read(piece.text()).forEach(story.tags::add);
        keep(piece, Fate.TAGS, "tags");
    }

    void byline(Piece piece, Byline byline) {
        story.byline(byline);
        keep(piece, Fate.BYLINE, "byline");
    }

    void date(Piece piece, PrintedDate date) {
        Dateline.apply(story, date, page.lexicon(), false);
        keep(piece, Fate.DATE, "dateline");
    }

    /** Takes a title of another story that the page relates to this one. */
    void pointer(Piece piece, String title, String rule) {
        page.headline(new Headline(title, null, null, null, true, piece.address()));
        piece.decide(Fate.HEADLINE, rule, null);
    }

    void repeat(Piece piece, String rule) {
        piece.decide(Fate.REPEAT, rule, null);
    }

    void drop(Piece piece, String rule) {
        piece.decide(Fate.DISCARDED, rule, null);
    }

    private void keep(Piece piece, Fate fate, String rule) {
        piece.decide(fate, rule, story.index);
    }
}
