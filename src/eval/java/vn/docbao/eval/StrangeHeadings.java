package vn.docbao.eval;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import vn.docbao.extract.StruckExtractor;

/** Pages whose list headings are replaced by words that no lexicon has, in the same capitals. */
final class StrangeHeadings {

    private static final List<String> WORDS = List.of(
            "Lá phong",
            "Chuyến tàu đêm",
            "Ô cửa sổ",
            "Quanh bàn tròn",
            "Giỏ mây",
            "Sợi chỉ đỏ",
            "Mái hiên",
            "Bên ấm trà",
            "Hộp thư xanh",
            "Nhịp trống",
            "Góc phố ta",
            "Con thuyền giấy");

    private StrangeHeadings() {}

    static GoldPage on(GoldPage page) {
        String text = new String(page.bytes(), StandardCharsets.UTF_8);
        String strange = text.lines()
                .map(line -> StruckExtractor.isListHeading(line) ? instead(line.strip()) : line)
                .collect(Collectors.joining("\n", "", "\n"));
        return new GoldPage(page.name(), strange.getBytes(StandardCharsets.UTF_8), page.gold());
    }

    private static String instead(String heading) {
        String words = WORDS.get(Math.floorMod(heading.hashCode(), WORDS.size()));
        boolean capitals = heading.equals(heading.toUpperCase());
        return capitals ? words.toUpperCase() : words;
    }
}
