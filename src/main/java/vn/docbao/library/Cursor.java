package vn.docbao.library;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a list that runs by {@code sortAt desc, id desc}: behind the article that has these values. Unlike a page
 * number it stays right while articles are taken in.
 */
public record Cursor(LocalDateTime sortAt, long id) {

    /** Before every article. */
    public static final Cursor START = new Cursor(LocalDateTime.of(9999, 1, 1, 0, 0), Long.MAX_VALUE);

    private static final int RADIX = 36;
    private static final Pattern TOKEN = Pattern.compile("(-?[0-9a-z]{1,12})\\.([0-9a-z]{1,12})");
    private static final long MICROS = 1_000_000;

    /** Short and fit for an address; to the microsecond, as the database keeps it. */
    public String token() {
        return Long.toString(micros(sortAt), RADIX) + "." + Long.toString(id, RADIX);
    }

    /** Empty for anything {@link #token} does not give. */
    public static Optional<Cursor> parse(String token) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long micros = Long.parseLong(parts.group(1), RADIX);
        if (micros < micros(Article.UNDATED) || micros > micros(START.sortAt)) {
            return Optional.empty();
        }
        LocalDateTime sortAt = LocalDateTime.ofEpochSecond(
                Math.floorDiv(micros, MICROS), (int) Math.floorMod(micros, MICROS) * 1_000, ZoneOffset.UTC);
        return Optional.of(new Cursor(sortAt, Long.parseLong(parts.group(2), RADIX)));
    }

    private static long micros(LocalDateTime time) {
        return time.toEpochSecond(ZoneOffset.UTC) * MICROS + time.getNano() / 1_000;
    }
}
