package vn.docbao.extract;

import vn.docbao.text.PrintedDate;
import vn.docbao.text.Words;

/** The date of a story and what stands beside it on its line: a place, a name, a section. */
final class Dateline {

    private Dateline() {}

    /** @param aboveTitle where a place stands; below the title, and behind the text, stand names */
    static void apply(StoryDraft story, PrintedDate date, Lexicon lexicon, boolean aboveTitle) {
        story.date = date.date();
        story.time = date.time();
        String rest = date.rest();
        if (!Words.hasLetterOrDigit(rest)) {
            return;
        }
        if (lexicon.has(Lexicon.Effect.SECTION, rest)) {
            story.section = rest;
        } else if (!aboveTitle) {
            Byline.parseWithMedium(rest, lexicon).ifPresent(story::byline);
        } else if (Words.count(rest) <= 4) {
            story.place = rest;
        }
    }
}
