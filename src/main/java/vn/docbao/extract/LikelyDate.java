package vn.docbao.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.PrintedDate;

/**
 * Works out when a story without a printed date was likely published: news names its own day first ("ngày 14/3"), and
 * the page's lists say when the page was saved, which gives the year. Years that only sentences name do not: measured on
 * pages of one spring, they were an earlier year's more often than not.
 */
final class LikelyDate {

    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d/.,-])(\\d{1,2})(?:\\s?[/.-]\\s?|\\s+tháng\\s+)(\\d{1,2})(?:(?:\\s?[/.-]\\s?|\\s+năm\\s+)(\\d{4}))?(?![\\d/.,-]*\\d)");
    private static final Pattern CONTEXT = Pattern.compile(
            "(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|khuya|qua|nay|mùng)\\s*\\(?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private LikelyDate() {}

    static void infer(PageDraft page) {
        LocalDate saved = saved(page);
        for (StoryDraft story : page.stories) {
            if (story.date == null) {
                story.dateInferred = of(story, saved).orElse(null);
            }
        }
    }

    /** The latest full date that the page prints outside its stories' sentences. */
    private static @Nullable LocalDate saved(PageDraft page) {
        LocalDate saved = null;
        for (StoryDraft story : page.stories) {
            saved = later(saved, story.date);
        }
        for (Headline headline : page.headlines) {
            saved = later(
                    saved,
                    headline.publishedAt() == null
                            ? null
                            : headline.publishedAt().toLocalDate());
        }
        for (Piece piece : page.pieces) {
            if (piece.is(Kind.TIMESTAMP) || piece.is(Kind.DATELINE)) {
                saved = later(saved, piece.date().map(PrintedDate::date).orElse(null));
            }
        }
        return saved;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b != null && b.isAfter(a) ? b : a;
    }

    private static Optional<LocalDate> of(StoryDraft story, @Nullable LocalDate saved) {
        if (story.ago != null && saved != null) {
            return Optional.of(saved.minus(story.ago));
        }
        List<String> texts = new ArrayList<>();
        if (story.lead != null) {
            texts.add(story.lead);
        }
        story.blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .forEach(texts::add);
        for (String text : texts) {
            LocalDate latest = null;
            for (LocalDate named : named(text, saved)) {
                latest = later(latest, named);
            }
            if (latest != null) {
                return Optional.of(latest);
            }
        }
        return Optional.empty();
    }

    private static List<LocalDate> named(String text, @Nullable LocalDate saved) {
        List<LocalDate> dates = new ArrayList<>();
        if (text.indexOf('/') < 0 && text.indexOf('-') < 0 && text.indexOf('.') < 0 && !text.contains("tháng")) {
            return dates;
        }
        Matcher days = DAY.matcher(text).useTransparentBounds(true);
        int at = 0;
        while ((at = day(days, text, at)) >= 0) {
            at = days.end();
            String before = text.substring(Math.max(0, days.start() - 12), days.start());
            if (!CONTEXT.matcher(before.strip()).find()) {
                continue;
            }
            int day = Integer.parseInt(days.group(1));
            int month = Integer.parseInt(days.group(2));
            date(day, month, days.group(3), saved).ifPresent(dates::add);
        }
        return dates;
    }

    /** Index of the next day, -1 for none: it begins with a digit, and most sentences hold none. */
    private static int day(Matcher days, String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && days.region(i, text.length()).lookingAt()) {
                return i;
            }
        }
        return -1;
    }

    /** Without a year: the last such day before the page was saved; none where it is not known when that was. */
    private static Optional<LocalDate> date(int day, int month, @Nullable String year, @Nullable LocalDate saved) {
        try {
            if (year != null) {
                LocalDate date = LocalDate.of(Integer.parseInt(year), month, day);
                return saved == null || date.isAfter(saved) ? Optional.empty() : Optional.of(date);
            }
            if (saved == null) {
                return Optional.empty();
            }
            LocalDate date = LocalDate.of(saved.getYear(), month, day);
            return Optional.of(date.isAfter(saved) ? LocalDate.of(saved.getYear() - 1, month, day) : date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
