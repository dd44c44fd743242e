package vn.docbao.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.docbao.library.StoryCard;

/**
 * A list of stories by the day of their publication, in the list's order.
 *
 * @param dated without the stories whose day is not known
 * @param undated these, which come last and are not called new
 */
record NewestDays(List<Day> dated, List<StoryCard> undated) {

    record Day(LocalDate date, List<StoryCard> stories) {}

    static NewestDays of(List<StoryCard> stories) {
        List<Day> days = new ArrayList<>();
        List<StoryCard> undated = new ArrayList<>();
        for (StoryCard story : stories) {
            LocalDate date = story.publishedDate();
            if (date == null) {
                undated.add(story);
                continue;
            }
            if (days.isEmpty() || !days.getLast().date().equals(date)) {
                days.add(new Day(date, new ArrayList<>()));
            }
            days.getLast().stories().add(story);
        }
        return new NewestDays(days, undated);
    }
}
