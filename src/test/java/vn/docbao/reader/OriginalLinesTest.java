package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.docbao.library.OriginalText;
import vn.docbao.reader.OriginalPage.Chapter;
import vn.docbao.reader.OriginalPage.Line;
import vn.docbao.reader.OriginalPage.Part;

class OriginalLinesTest {

    private final OriginalLines lines = new OriginalLines(new Decisions());

    @Test
    void everyCharacterIsShownWhereItStands() {
        String text = "Một hai\r\n\n ba bốn \nnăm";
        OriginalPage page = read(text, """
                        [{"line":1,"from":0,"to":3,"fate":"TITLE","rule":"t","story":1},
                         {"line":1,"from":4,"to":7,"fate":"REPEAT","rule":"r","story":null},
                         {"line":3,"from":11,"to":17,"fate":"HEADLINE","rule":"h","story":null,"later":true}]""", 1, 1);
        assertThat(text(page)).isEqualTo(text);
        assertThat(shown(page).getFirst().parts())
                .extracting(Part::place)
                .containsExactly(Place.HERE, Place.PLAIN, Place.DROPPED, Place.PLAIN);
        assertThat(shown(page).get(2).parts()).extracting(Part::place).contains(Place.ELSEWHERE);
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
        assertThat(text(read("một\nhai ba", spans, 0, 1))).isEqualTo("một\nhai ba");
    }

    @Test
    void aDecisionOverSeveralLinesMarksEachOfThem() {
        OriginalPage page = read("một\nhai", "[{\"from\":0,\"to\":7,\"fate\":\"PARAGRAPH\",\"story\":0}]", 0, 1);
        assertThat(shown(page))
                .allSatisfy(
                        line -> assertThat(line.parts()).extracting(Part::place).containsExactly(Place.HERE));
    }

    @Test
    void longTextsAreReadInPages() {
        String text = "dòng\n".repeat(4_999) + "cuối";
        OriginalPage first = read(text, "[]", 0, 1);
        OriginalPage second = read(text, "[]", 0, first.next());
        OriginalPage third = read(text, "[]", 0, second.next());
        assertThat(third.next()).isNull();
        assertThat(text(first) + "\n" + text(second) + "\n" + text(third)).isEqualTo(text);
        assertThatThrownBy(() -> read(text, "[]", 0, 5_001)).isInstanceOf(NotFound.class);
    }

    @Test
    void oneEndlessLineIsAPageOfItsOwn() {
        String endless = "chữ ".repeat(200_000);
        OriginalPage page = read(endless + "\nhết", "[]", 0, 1);
        assertThat(shown(page)).hasSize(1);
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
        assertThat(OriginalFile.of(new OriginalText(origin, null, 1, null, "x", "[]"))
                        .name())
                .isEqualTo("bai.txt");
    }

    @Test
    void linesOfOnePlaceAreShownAloneAndCounted() {
        OriginalPage page = lines.read(original(SEVERAL, SPANS), 0, 1, Place.DROPPED);
        assertThat(shown(page)).extracting(Line::number).containsExactly(2, 4);
        assertThat(page.counts()).isEqualTo(Map.of(Place.HERE, 1, Place.DROPPED, 2, Place.ELSEWHERE, 2));
        assertThat(page.firstOf("DROPPED")).isEqualTo(2);
        assertThat(page.jump("/g", 1)).as("not among those shown").isEqualTo("/g#d1");
        assertThat(page.lineCount()).isEqualTo(5);
    }

    @Test
    void fromOneDroppedLineALinkLeadsToTheNext() {
        assertThat(shown(read(SEVERAL, SPANS, 0, 1)))
                .extracting(Line::nextDropped)
                .containsExactly(null, 4, null, null, null);
    }

    @Test
    void aDroppedLineLeadsToOneOnALaterPage() {
        String text = "bỏ\n" + "dòng\n".repeat(4_000) + "bỏ";
        int last = text.length() - 2;
        OriginalPage page = read(
                text,
                "[{\"from\":0,\"to\":2,\"fate\":\"DISCARDED\"},{\"from\":%d,\"to\":%d,\"fate\":\"DISCARDED\"}]"
                        .formatted(last, last + 2),
                0,
                1);
        assertThat(shown(page).getFirst().nextDropped()).isEqualTo(4_002);
        assertThat(page.jump("/g", 4_002)).isEqualTo("/g?dong=4002#d4002");
        assertThat(page.jump("/g", 1)).isEqualTo("#d1");
    }

    @Test
    void neighboursThatTellOfOneStoryStandTogether() {
        assertThat(read(SEVERAL, SPANS, 0, 1).chapters())
                .extracting(chapter -> chapter.subject().story(), Chapter::from, Chapter::to)
                .containsExactly(tuple(0, 1, 2), tuple(1, 3, 4), tuple(null, 5, 5));
        assertThat(read(SEVERAL, SPANS, 0, 1).chapters().getLast().subject().list())
                .isTrue();
    }

    private static final String SEVERAL = "một\nhai\nba\nbốn\nnăm";
    private static final String SPANS = """
            [{"from":0,"to":3,"fate":"TITLE","story":0},
             {"from":4,"to":7,"fate":"DISCARDED","rule":"menu"},
             {"from":8,"to":10,"fate":"TITLE","story":1},
             {"from":11,"to":14,"fate":"REPEAT","rule":"title-again","story":null},
             {"from":15,"to":18,"fate":"HEADLINE","rule":"list-entry","story":null}]""";

    private OriginalPage read(String text, String spans, int position, int from) {
        return lines.read(original(text, spans), position, from, null);
    }

    private static OriginalText original(String text, String spans) {
        return new OriginalText("a.txt", "UTF-8", 1, null, text, spans);
    }

    private static List<Line> shown(OriginalPage page) {
        return page.chapters().stream()
                .flatMap(chapter -> chapter.lines().stream())
                .toList();
    }

    private static String text(OriginalPage page) {
        return shown(page).stream()
                .map(line -> line.parts().stream().map(Part::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
