package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.docbao.library.OriginalText;
import vn.docbao.reader.OriginalLines.Page;
import vn.docbao.reader.OriginalLines.Part;
import vn.docbao.reader.OriginalLines.Place;

class OriginalLinesTest {

    private final OriginalLines lines = new OriginalLines();

    @Test
    void everyCharacterIsShownWhereItStands() {
        String text = "Một hai\r\n\n ba bốn \nnăm";
        Page page = lines.read(new OriginalText("a.txt", text, """
                        [{"line":1,"from":0,"to":3,"fate":"TITLE","rule":"t","story":1},
                         {"line":1,"from":4,"to":7,"fate":"REPEAT","rule":"r","story":null},
                         {"line":3,"from":11,"to":17,"fate":"HEADLINE","rule":"h","story":null,"later":true}]"""), 1, 1);
        assertThat(text(page)).isEqualTo(text);
        assertThat(page.lines().getFirst().parts())
                .extracting(Part::place)
                .containsExactly(Place.HERE, Place.PLAIN, Place.DROPPED, Place.PLAIN);
        assertThat(page.lines().get(2).parts()).extracting(Part::place).contains(Place.ELSEWHERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[null]",
                "null",
                "[{\"from\":5,\"to\":2}]",
                "[{\"from\":-3,\"to\":2}]",
                "[{\"from\":0,\"to\":999,\"fate\":\"TITLE\"}]",
                "[{\"from\":2,\"to\":4},{\"from\":1,\"to\":3}]",
                "[{\"from\":0,\"to\":8,\"fate\":\"UNHEARD\",\"rule\":null}]"
            })
    void decisionsThatMakeNoSenseNeverHideTheText(String spans) {
        assertThat(text(lines.read(new OriginalText("a.txt", "một\nhai ba", spans), 0, 1)))
                .isEqualTo("một\nhai ba");
    }

    @Test
    void aDecisionOverSeveralLinesMarksEachOfThem() {
        Page page = lines.read(
                new OriginalText("a", "một\nhai", "[{\"from\":0,\"to\":7,\"fate\":\"PARAGRAPH\",\"story\":0}]"), 0, 1);
        assertThat(page.lines())
                .allSatisfy(
                        line -> assertThat(line.parts()).extracting(Part::place).containsExactly(Place.HERE));
    }

    @Test
    void longTextsAreReadInPages() {
        String text = "dòng\n".repeat(4_999) + "cuối";
        Page first = lines.read(new OriginalText("a", text, "[]"), 0, 1);
        Page second = lines.read(new OriginalText("a", text, "[]"), 0, first.next());
        Page third = lines.read(new OriginalText("a", text, "[]"), 0, second.next());
        assertThat(third.next()).isNull();
        assertThat(text(first) + "\n" + text(second) + "\n" + text(third)).isEqualTo(text);
        assertThatThrownBy(() -> lines.read(new OriginalText("a", text, "[]"), 0, 5_001))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void oneEndlessLineIsAPageOfItsOwn() {
        String endless = "chữ ".repeat(200_000);
        Page page = lines.read(new OriginalText("a", endless + "\nhết", "[]"), 0, 1);
        assertThat(page.lines()).hasSize(1);
        assertThat(page.next()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bai.txt",
                "/nha/toi/bai.txt",
                "C:\\bao\\bai.txt",
                "/kho/goi.zip!bai.txt",
                "/kho/goi.zip!a/bai.txt"
            })
    void onlyTheFilesOwnNameIsShown(String origin) {
        assertThat(lines.read(new OriginalText(origin, "x", "[]"), 0, 1).file()).isEqualTo("bai.txt");
    }

    private static String text(Page page) {
        return page.lines().stream()
                .map(line -> line.parts().stream().map(Part::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
