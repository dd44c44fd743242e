package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

    private static final String BODY =
            "Sáng nay bà con trong xóm cùng nhau dọn lại con mương chảy qua cánh đồng, việc mà mấy năm nay chưa ai kịp làm. "
                    + "Ai có cuốc thì mang cuốc, ai có xe thì chở đất, đến trưa thì nước đã chảy thông. Trưởng xóm nói tuần sau "
                    + "sẽ làm tiếp đoạn còn lại, nơi cỏ mọc dày hơn và bờ đã lở mấy chỗ sau trận mưa hồi đầu tháng.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Lê Bình                             | Lê Bình            |
                    Lê Bình (TTXVN)                     | Lê Bình            | TTXVN
                    Lê Bình (tổng hợp)                  | Lê Bình            |
                    Lê Bình (Tổng hợp theo báo Gió, Mưa) | Lê Bình           | Gió, Mưa
                    Lê Bình (Tổng hợp Morning Post)     | Lê Bình            | Morning Post
                    Lê Bình (Nguồn: Bờ Đê)              | Lê Bình            | Bờ Đê
                    Lê Bình (Bờ Đê)                     | Lê Bình            | Bờ Đê
                    (Tổng hợp) Lê Bình                  | Lê Bình            |
                    Tổng hợp Lê Bình                    | Lê Bình            |
                    Lê Bình tổng hợp                    | Lê Bình            |
                    Tin, ảnh: Lê Bình (TTXVN)           | Lê Bình            | TTXVN
                    Lê Bình Lê Bình                     | Lê Bình            |
                    Minh Minh                           | Minh Minh          |
                    Tr. Bình                            | Tr. Bình           |
                    Theo bode.vn                        |                    | bode.vn
                    Theo Bờ Đê                          |                    | Bờ Đê
                    Theo Báo Bờ Đê                      |                    | Báo Bờ Đê
                    Theo báo Bờ Đê                      |                    | Bờ Đê
                    Nguồn: https://bode.example/tin.htm |                    |
                    Lê Bình - Nguồn: www.bode.example   | Lê Bình            |
                    Nội dung: Lê Bình                   | Lê Bình            |
                    Theo Lê Bình (Bờ Đê)                | Lê Bình            | Bờ Đê
                    Theo Lê Bình/bode.vn                | Lê Bình            | bode.vn
                    Theo Tuổi Trẻ P.Bình                | P.Bình             | Tuổi Trẻ
                    Lê Bình/Báo Bờ Đê                   | Lê Bình            | Báo Bờ Đê
                    PV/VOV-Bờ Đê                        |                    | VOV-Bờ Đê
                    PV/bode.vn (ghi)                    |                    | bode.vn
                    Báo Bờ Đê                           |                    | Báo Bờ Đê
                    Bảo Bình                            | Bảo Bình           |
                    Lê Bình - Trần Nam (TTXVN)          | Lê Bình, Trần Nam  | TTXVN
                    Lê Bình - Trần Nam - Vũ An          | Lê Bình, Trần Nam, Vũ An |
                    """)
    void namesWhoWroteAndWhereItIsFrom(String line, String author, String agency) {
        assertThat(Byline.parseAtEnd(line, Lexicon.STANDARD)).contains(new Byline(author, agency));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Báo cáo của Lê Bình", "Ảnh Lê Bình", "Lê Bình: Trần Nam", "Theo dõi Lê Bình hôm nay nhé bạn"})
    void otherLinesNameNobody(String line) {
        assertThat(Byline.parseAtEnd(line, Lexicon.STANDARD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " Lê Bình",
                " (Còn nữa) Lê Bình",
                " Lê Bình (tổng hợp)",
                " Theo Lê Bình (Bờ Đê)",
                " Đây là mấy tấm hình buổi sáng ấy: Lê Bình",
                " Mọi người ra về trong tiếng cười Lê Bình",
                " Ai cũng vui. Bấm xem >> Lê Bình",
                " Mọi người ra về Theo Bờ Đê",
                " Mọi người ra về Lê Bình (tổng hợp)",
                " Mọi người ra về Tổng hợp Lê Bình",
                " Mọi người ra về Lê Bình - Tin đồng bãi | 09:15 02/03/2024"
            })
    void endsOneLineThatHoldsAWholeText(String end) {
        Extraction.Page page = page("Bà con cùng nhau khơi lại con mương cũ\n\nMột buổi sáng là xong.\n" + BODY + end);
        Story story = page.stories().getFirst();
        assertThat(story.author() == null ? story.agency() : story.author()).isIn("Lê Bình", "Bờ Đê");
        assertThat(story.blocks().getLast().toString()).doesNotContain("Bình").doesNotContain("Bờ Đê");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " Mọi người cùng kéo về nhà ông Lê Bình",
                " Người được khen: Lê Bình.",
                " Mọi người đều nhớ ông Lê Bình.",
                " Ai cũng vui!"
            })
    void sentencesAreNone(String end) {
        Story story = page("Bà con khơi lại con mương cũ\n\nMột buổi là xong.\n" + BODY + end)
                .stories()
                .getFirst();
        assertThat(story.author()).isNull();
        assertThat(story.blocks().getLast().toString()).contains(end.strip());
    }

    private static Extraction.Page page(String text) {
        return (Extraction.Page)
                new Extractor().extract("a.txt", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
