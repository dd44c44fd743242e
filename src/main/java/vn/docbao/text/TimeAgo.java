package vn.docbao.text;

import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times told from the moment a page was saved: "2 giờ trước", "3 ngày trước", "hôm qua". */
public final class TimeAgo {

    /** Last letters of such texts: nearly all others are known by theirs. */
    private static final String LAST = "cayg";

    private static final int LONGEST = 40;

    private static final Pattern AGO = Pattern.compile(
            "(?:(?<count>\\d{1,3}|một|vài)\\s+(?<unit>giây|phút|giờ|tiếng|ngày|tuần|tháng|năm)\\s+trước|(?<yesterday>hôm qua)|hôm nay|vừa xong)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private TimeAgo() {}

    /** How many days, months and years before, for a text that says nothing else; units below a day are none. */
    public static Optional<Period> read(String text) {
        String told = text.strip();
        if (told.isEmpty()
                || told.length() > LONGEST
                || LAST.indexOf(Character.toLowerCase(told.charAt(told.length() - 1))) < 0) {
            return Optional.empty();
        }
        Matcher ago = AGO.matcher(told);
        if (!ago.matches()) {
            return Optional.empty();
        }
        if (ago.group("yesterday") != null) {
            return Optional.of(Period.ofDays(1));
        }
        if (ago.group("unit") == null) {
            return Optional.of(Period.ZERO);
        }
        String count = ago.group("count");
        int number = Character.isDigit(count.charAt(0)) ? Integer.parseInt(count) : 1;
        return Optional.of(
                switch (Fold.fold(ago.group("unit"))) {
                    case "ngay" -> Period.ofDays(number);
                    case "tuan" -> Period.ofWeeks(number);
                    case "thang" -> Period.ofMonths(number);
                    case "nam" -> Period.ofYears(number);
                    default -> Period.ZERO;
                });
    }
}
