package vn.docbao.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01T00:00",
                "1969-12-31T23:59:59.999999",
                "2025-12-15T16:40:00.000001",
                "9998-01-01T00:00"
            })
    void survivesTheWayThroughAnAddress(String time) {
        Cursor cursor = new Cursor(LocalDateTime.parse(time), 123_456_789);
        assertThat(cursor.token()).matches("[-.0-9a-z]{3,26}");
        assertThat(Cursor.parse(cursor.token())).contains(cursor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "1",
                "1.",
                ".1",
                "1.-1",
                "A.1",
                "1.1.1",
                "zzzzzzzzzzzz.1",
                "-zzzzzzzzzzzz.1",
                "1.zzzzzzzzzzzzz",
                "１.1",
                "1.1\n"
            })
    void refusesWhatItDidNotMake(String token) {
        assertThat(Cursor.parse(token)).isEmpty();
    }

    @Test
    void startStandsBeforeEveryArticle() {
        assertThat(Cursor.START.sortAt()).isAfter(LocalDateTime.of(2999, 1, 1, 0, 0));
        assertThat(Cursor.START.id()).isEqualTo(Long.MAX_VALUE);
    }
}
