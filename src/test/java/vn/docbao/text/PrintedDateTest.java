package vn.docbao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Thứ Hai, 15/12/2025, 10:30 (GMT+7); 2025-12-15; 10:30; ''",
                "15-12-2025 | 08:20; 2025-12-15; 08:20; ''",
                "3 tháng 4 năm 2026; 2026-04-03; ; ''",
                "Ngày 3 tháng 4, 2026; 2026-04-03; ; ''",
                "Thứ 2, Ngày 23.03.2015; 2015-03-23; ; ''",
                "Thứ bảy, 07/03/2026 - 08:07; 2026-03-07; 08:07; ''",
                "07-03-2026 - 00:01 AM | Chứng khoán; 2026-03-07; 00:01; Chứng khoán",
                "09:15 PM, 01/02/2020; 2020-02-01; 21:15; ''",
                "23:56:59 29/04/2025; 2025-04-29; 23:56:59; ''",
                "23:02 , 06/03/2026; 2026-03-06; 23:02; ''",
                "date 2025-12-15 Hà Nội; 2025-12-15; ; Hà Nội",
                "| An  Bình, 1/2/2020 - (ảnh) ; 2020-02-01; ; An Bình, - (ảnh",
                "2026-03-07 08:01:53+07:00; 2026-03-07; 08:01:53; +07:00",
                "8h05 ngày 1/2/2020; 2020-02-01; 08:05; ''",
                "Cập nhật lúc 8 giờ 05, 1/2/2020; 2020-02-01; 08:05; ''",
            })
    void readsTheDayBeforeTheMonth(String text, LocalDate date, LocalTime time, String rest) {
        PrintedDate found = PrintedDate.find(text).orElseThrow();
        assertThat(found.date()).isEqualTo(date);
        assertThat(found.time()).isEqualTo(time);
        assertThat(found.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2025", "13/13/2025", "ngày 14/3", "1/2/3", "tỉ lệ 12/20250", "năm 2025", ""})
    void readsNoDateWhereNoneIsWhole(String text) {
        assertThat(PrintedDate.find(text)).isEmpty();
    }

    @Test
    void readsTimesToldFromNow() {
        assertThat(TimeAgo.read("2 giờ trước")).contains(Period.ZERO);
        assertThat(TimeAgo.read("3 ngày trước")).contains(Period.ofDays(3));
        assertThat(TimeAgo.read("Hôm qua")).contains(Period.ofDays(1));
        assertThat(TimeAgo.read("một tuần trước")).contains(Period.ofDays(7));
        assertThat(TimeAgo.read("2 giờ trước trận đấu")).isEmpty();
    }
}
