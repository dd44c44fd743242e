package vn.docbao.extract;

import java.util.Optional;
import java.util.stream.Stream;
import vn.docbao.text.PrintedDate;
import vn.docbao.text.Words;

/** The date of a story and what stands beside it on its line: a place, a name, a section. */
final class Dateline {

    private static final int LONGEST_LABEL = 5;

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
            Optional<Byline> byline = Byline.parseWithMedium(rest, lexicon);
            byline.ifPresent(story::byline);
            if (byline.isEmpty() && story.section == null && isLabel(rest)) {
                story.section = rest;
            }
        } else if (Words.count(rest) <= 4) {
            story.place = rest;
        }
    }

    /** Few words, the first with a capital, one without: names of persons and papers have capitals throughout. */
    private static boolean isLabel(String rest) {
        return Words.startsUpper(rest)
                && Words.count(rest) <= LONGEST_LABEL
                && rest.chars().noneMatch(c -> Character.isDigit(c) || ".:;!?…@()#".indexOf(c) >= 0)
                && Stream.of(rest.split(" ")).anyMatch(Words::startsLower);
    }
}
