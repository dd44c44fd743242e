package vn.docbao.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.StoryCard;

/**
 * The top of the front page.
 *
 * @param lead null without a full story
 * @param beside the next ones by age, and those under the lead
 */
record TopStories(@Nullable StoryCard lead, List<StoryCard> beside, List<StoryCard> under) {

    static final int SIZE = 6;

    private static final int BESIDE = 3;

    /** What makes a lead among the stories of one day: words to stand under it, then how many places print it. */
    private static final Comparator<StoryCard> WEIGHT =
            Comparator.comparing((StoryCard card) -> card.summary() != null).thenComparingLong(StoryCard::copies);

    /** @param newest full stories, the newest first; the lead is the weightiest of the newest day */
    static TopStories of(List<StoryCard> newest) {
        if (newest.isEmpty()) {
            return new TopStories(null, List.of(), List.of());
        }
        StoryCard lead = newest.getFirst();
        for (StoryCard card : newest) {
            boolean sameDay =
                    Objects.equals(card.publishedDate(), newest.getFirst().publishedDate());
            if (sameDay && WEIGHT.compare(card, lead) > 0) {
                lead = card;
            }
        }
        List<StoryCard> others = new ArrayList<>(newest);
        others.remove(lead);
        int beside = Math.min(BESIDE, others.size());
        return new TopStories(lead, others.subList(0, beside), others.subList(beside, others.size()));
    }
}
