package vn.docbao.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as Vietnamese pages print it, the day before the month: "Thứ Hai, 15/12/2025, 10:30 (GMT+7)",
 * "23:56:59 29/04/2025", "3 tháng 4 năm 2026", "2025-12-15".
 *
 * @param rest what the text holds besides date, time, weekday and zone, trimmed of separators
 */
public record PrintedDate(LocalDate date, @Nullable LocalTime time, String rest) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:(?<y1>\\d{4})-(?<m1>\\d{1,2})-(?<d1>\\d{1,2})"
                    + "|(?<d2>\\d{1,2})\\s?[/.-]\\s?(?<m2>\\d{1,2})\\s?[/.-]\\s?(?<y2>\\d{4})"
                    + "|(?<d3>\\d{1,2})\\s+tháng\\s+(?<m3>\\d{1,2})\\s*,?\\s*(?:năm\\s+)?(?<y3>\\d{4}))(?!\\d)",
            FLAGS);
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:])(?<h>\\d{1,2})\\s?(?::|h|giờ)\\s?(?<min>\\d{2})(?::(?<s>\\d{2}))?(?:\\s*(?<half>[AP]M|SA|CH))?(?![\\d:])",
            FLAGS);
    private static final Pattern SMALL_WORDS = Pattern.compile(
            "\\(?\\s*(?:GMT|UTC)\\s*[+-]\\s*\\d{1,2}(?::\\d{2})?\\s*\\)?|thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?!\\p{L})"
                    + "|chủ\\s+nhật|(?<!\\p{L})(?:được đăng|ngày đăng|đăng ngày|posted on|ngày|date|lúc|cập nhật|đăng lúc|xuất bản)(?!\\p{L})",
            FLAGS);
    private static final String SEPARATORS = ",;:|/()-–—";

    /** The first full date of a short text and what stands beside it. */
    public static Optional<PrintedDate> find(String text) {
        if (!hasYear(text)) {
            return Optional.empty();
        }
        Matcher dates = DATE.matcher(text).useTransparentBounds(true);
        for (int at = 0; next(dates, text, at); at = dates.end()) {
            Optional<LocalDate> date = date(dates);
            if (date.isPresent()) {
                String rest = text.substring(0, dates.start()) + " " + text.substring(dates.end());
                Matcher times = TIME.matcher(rest).useTransparentBounds(true).useAnchoringBounds(false);
                LocalTime time = null;
                if (next(times, rest, 0)) {
                    time = time(times);
                    if (time != null) {
                        rest = rest.substring(0, times.start()) + " " + rest.substring(times.end());
                    }
                }
                // Most dates stand alone.
                rest = Words.hasLetterOrDigit(rest) ? SMALL_WORDS.matcher(rest).replaceAll(" ") : rest;
                return Optional.of(new PrintedDate(date.get(), time, trimmed(rest)));
            }
        }
        return Optional.empty();
    }

    /** Without separators at its ends, and with single spaces. */
    private static String trimmed(String rest) {
        int from = 0;
        int to = rest.length();
        while (from < to && isSeparator(rest.charAt(from))) {
            from++;
        }
        while (to > from && isSeparator(rest.charAt(to - 1))) {
            to--;
        }
        StringBuilder trimmed = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (!isSpace(rest.charAt(i))) {
                trimmed.append(rest.charAt(i));
            } else if (!isSpace(rest.charAt(i - 1))) {
                trimmed.append(' ');
            }
        }
        return trimmed.toString();
    }

    private static boolean isSeparator(char c) {
        return isSpace(c) || SEPARATORS.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /** Moves to the first date or time at or behind an index: only a digit can begin one. */
    private static boolean next(Matcher dates, String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))
                    && dates.region(i, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Whether four digits follow one another anywhere: most texts hold no date, and this is cheap to see. */
    private static boolean hasYear(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run < 4; i++) {
            char c = text.charAt(i);
            run = c >= '0' && c <= '9' ? run + 1 : 0;
        }
        return run == 4;
    }

    private static Optional<LocalDate> date(Matcher dates) {
        for (String form : new String[] {"1", "2", "3"}) {
            if (dates.group("y" + form) != null) {
                return date(dates.group("y" + form), dates.group("m" + form), dates.group("d" + form));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        int y = Integer.parseInt(year);
        if (y < 1900 || y > 2100) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalTime time(Matcher times) {
        int hour = Integer.parseInt(times.group("h"));
        int minute = Integer.parseInt(times.group("min"));
        int second = times.group("s") == null ? 0 : Integer.parseInt(times.group("s"));
        String half = times.group("half");
        boolean afternoon = half != null && (half.equalsIgnoreCase("PM") || half.equalsIgnoreCase("CH"));
        if (afternoon && hour < 12) {
            hour += 12;
        }
        return hour < 24 && minute < 60 && second < 60 ? LocalTime.of(hour, minute, second) : null;
    }
}
