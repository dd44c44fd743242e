package vn.docbao.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.docbao.extract.Span.Fate;
import vn.docbao.text.Fold;
import vn.docbao.text.Words;

/** Reads the text below the title of another story: an excerpt, or a whole story where two paragraphs are not cut. */
final class ExcerptReader {

    private final PageDraft page;
    private final StoryDraft story;

    ExcerptReader(PageDraft page, String title, @Nullable String section, @Nullable String address) {
        this.page = page;
        this.story = page.open(Role.TEASER);
        this.story.title = title;
        this.story.section = section;
        this.story.address = address;
    }

    /** @return index behind the excerpt */
    int read(int from) {
        int i = from;
        boolean cut = page.kindAt(i) == Kind.CUT;
        if (cut) {
            Excerpts.takeText(story, page, page.at(i++), 0);
        }
        while (i < page.size() && !page.at(i).decided() && take(page.at(i))) {
            cut |= Words.endsCut(page.textAt(i));
            i++;
        }
        if (i < page.size() && (page.kindAt(i) == Kind.MORE || page.opensWithMore(i))) {
            cut = true;
            page.at(i++).decide(Fate.DISCARDED, "more-link", null);
        }
        if (!cut && story.paragraphs() >= 2) {
            story.role = Role.SECOND;
        }
        return i;
    }

    private boolean take(Piece piece) {
        boolean cutShort = piece.is(Kind.SHORT) && story.lead != null && Words.endsCut(piece.text());
        if (piece.kind().isProse() || cutShort) {
            if (story.lead == null && story.paragraphs() == 0) {
                story.lead = piece.text();
                piece.decide(Fate.LEAD, "summary", story.index);
            } else {
                story.paragraph(piece.text());
                piece.decide(Fate.PARAGRAPH, "paragraph", story.index);
            }
        } else if (piece.is(Kind.CAPTION)) {
            Credit credit = page.classifier.caption(piece);
            story.caption(credit.text(), credit.credit());
            piece.decide(Fate.CAPTION, "caption", story.index);
        } else if (piece.is(Kind.AD)) {
            piece.decide(Fate.DISCARDED, "advertisement", null);
        } else {
            return false;
        }
        return true;
    }

    /** The share of a title's words that its text takes up, 0–1. */
    static double sharedWords(String title, String text) {
        Set<String> words = new HashSet<>(List.of(
                Fold.key(text.length() > 1000 ? text.substring(0, 1000) : text).split(" ")));
        String[] own = Fold.key(title).split(" ");
        int shared = 0;
        for (String word : own) {
            shared += words.contains(word) ? 1 : 0;
        }
        return (double) shared / own.length;
    }
}
