package vn.docbao.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.docbao.library.StoryCard;

/** What a thread tells on one day. */
record ThreadDay(LocalDate date, List<StoryCard> stories) {

    /** @param stories in the order of time */
    static List<ThreadDay> of(List<StoryCard> stories) {
        Map<LocalDate, List<StoryCard>> days = new LinkedHashMap<>();
        for (StoryCard story : stories) {
            days.computeIfAbsent(story.sortAt().toLocalDate(), day -> new ArrayList<>())
                    .add(story);
        }
        return days.entrySet().stream()
                .map(day -> new ThreadDay(day.getKey(), day.getValue()))
                .toList();
    }
}
