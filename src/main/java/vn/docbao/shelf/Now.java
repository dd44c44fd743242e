package vn.docbao.shelf;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The time as readers have it, to the microsecond as the database keeps it. */
final class Now {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private Now() {}

    static LocalDateTime time() {
        return LocalDateTime.now(ZONE).truncatedTo(ChronoUnit.MICROS);
    }

    static LocalDate day() {
        return LocalDate.now(ZONE);
    }
}
