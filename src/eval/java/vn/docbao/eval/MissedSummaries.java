package vn.docbao.eval;

import java.util.List;

/** How often a reader of the extracted story does not get to see the summary, neither as such nor in the text. */
final class MissedSummaries {

    private MissedSummaries() {}

    static String of(List<GoldPage> pages, List<Page> found) {
        int printed = 0;
        int missed = 0;
        for (int i = 0; i < pages.size(); i++) {
            Page.Story story = pages.get(i).gold().main();
            if (story != null && !Norm.isBlank(story.lead())) {
                printed++;
                missed += shows(found.get(i).main(), Phrase.of(story.lead())) ? 0 : 1;
            }
        }
        return missed + " of " + printed + " pages";
    }

    private static boolean shows(Page.@org.jspecify.annotations.Nullable Story story, Phrase lead) {
        return story != null
                && (Phrase.of(story.lead()).isLike(lead)
                        || story.paragraphs().stream()
                                .anyMatch(text -> Norm.of(text).contains(lead.norm())
                                        || Phrase.of(text).isLike(lead)));
    }
}
