package vn.docbao.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day, a month or a year as readers type it: 15/12/2025, 2025-12-15, 12/2025, 2025. */
record TypedDay(LocalDate first, LocalDate last) {

    private static final Pattern FORM =
            Pattern.compile("(?:(?:(?<day>\\d{1,2})[/.-])?(?<month>\\d{1,2})[/.-])?(?<year>\\d{4})"
                    + "|(?<isoYear>\\d{4})-(?<isoMonth>\\d{1,2})(?:-(?<isoDay>\\d{1,2}))?");

    static Optional<TypedDay> parse(String typed) {
        Matcher form = FORM.matcher(typed.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String iso = form.group("year") == null ? "iso" : "";
        int year = Integer.parseInt(form.group(iso.isEmpty() ? "year" : "isoYear"));
        String month = form.group(iso.isEmpty() ? "month" : "isoMonth");
        String day = form.group(iso.isEmpty() ? "day" : "isoDay");
        try {
            if (month == null) {
                return Optional.of(new TypedDay(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            YearMonth whole = YearMonth.of(year, Integer.parseInt(month));
            if (day == null) {
                return Optional.of(new TypedDay(whole.atDay(1), whole.atEndOfMonth()));
            }
            LocalDate one = LocalDate.of(year, whole.getMonth(), Integer.parseInt(day));
            return Optional.of(new TypedDay(one, one));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
