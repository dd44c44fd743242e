package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReasonTest {

    private static final Locale VIETNAMESE = Locale.of("vi");

    @Test
    void peopleReadTheirLanguageAndWhoLooksIntoItTheRest() {
        String kept = Reason.unreadable(new AccessDeniedException("/kho/a[1].txt"));
        assertThat(kept).contains("AccessDeniedException", "/kho/a(1).txt");
        assertThat(Reason.shown(kept, VIETNAMESE)).isEqualTo("chương trình không được phép đọc");
        assertThat(Reason.shown(kept, Locale.ENGLISH)).isEqualTo("java.nio.file.AccessDeniedException: /kho/a(1).txt");
    }

    @Test
    void whatHasNoDetailIsShownAsItIs() {
        assertThat(Reason.shown("2 mục", Locale.ENGLISH)).isEqualTo("2 mục");
        assertThat(Reason.shown("2 mục", VIETNAMESE)).isEqualTo("2 mục");
    }

    @Test
    void severalReasonsStayApart() {
        String kept =
                "2 mục; " + Entries.damaged(new EOFException("end [x]")) + "; chưa nhận hết, lần sau mở lại [again]";
        assertThat(Reason.shown(kept, VIETNAMESE))
                .isEqualTo("2 mục; hỏng, không đọc được; chưa nhận hết, lần sau mở lại");
        assertThat(Reason.shown(kept, Locale.ENGLISH)).isEqualTo("end (x); again");
    }

    @Test
    void sizesAreThoseThatPeopleKnow() {
        assertThat(Reason.shown(Reason.tooLarge(70 << 20, 64 << 20), VIETNAMESE))
                .isEqualTo("nặng 70,0 MB, giới hạn là 64,0 MB, đổi bằng docbao.max-file-size");
        assertThat(Reason.unreadable(new IOException("Input/output error"))).contains("máy báo lỗi khi đọc");
    }
}
