package vn.docbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void marksAWordTypedWithoutMarksWhateverItsAccents() {
        assertThat(marked("lu", "Lũ lớn, lu nước; lung lay")).isEqualTo("[Lũ] lớn, [lu] nước; lung lay");
    }

    @Test
    void marksAWordTypedWithMarksInThisSpellingAlone() {
        assertThat(marked("trọng", "Quan trọng là ở trong nhà")).isEqualTo("Quan [trọng] là ở trong nhà");
        assertThat(marked("hòa Mỹ", "Hoà với nước Mĩ, hoa mi")).isEqualTo("[Hoà] với nước [Mĩ], hoa mi");
        assertThat(marked("trọng nha", "Quan trọng là ở trong nhà")).isEqualTo("Quan [trọng] là ở trong [nhà]");
    }

    @Test
    void marksAPhraseAsAWholeAlone() {
        assertThat(marked("\"giá vàng\"", "Giá bạc và giá vàng tăng, vàng giả có giá"))
                .isEqualTo("Giá bạc và [giá vàng] tăng, vàng giả có giá");
        assertThat(marked("\"gia vang\" giả", "Giá vàng tăng, vàng giả rẻ"))
                .isEqualTo("[Giá vàng] tăng, vàng [giả] rẻ");
    }

    @Test
    void neighboursShareOneMark() {
        assertThat(shown(new Excerpt(Query.of("da nang")).mark("Tin Đà Nẵng hôm nay")))
                .isEqualTo("Tin [Đà Nẵng] hôm nay");
    }

    @Test
    void quotesTheStretchWithTheMostWords() {
        String filler = "chữ này không ai tìm ".repeat(30);
        String text = "Cầu ở đầu bài. " + filler + "Cầu và hầm nối nhau. " + filler;
        assertThat(shown(new Excerpt(Query.of("cầu hầm")).around(text)))
                .startsWith("… ")
                .contains("[Cầu] và [hầm] nối nhau")
                .endsWith(" …");
    }

    @Test
    void keepsMarkupAsText() {
        assertThat(new Excerpt(Query.of("cầu")).mark("<b>cầu</b>"))
                .containsExactly(new Part("<b>", false), new Part("cầu", true), new Part("</b>", false));
    }

    @Test
    void quotesTheBeginningWhereTheTextItselfHoldsNoWord() {
        assertThat(shown(new Excerpt(Query.of("cầu")).around("Một bài ngắn."))).isEqualTo("Một bài ngắn.");
        assertThat(new Excerpt(Query.of("cầu")).around("")).isEmpty();
    }

    private static String marked(String typed, String text) {
        return shown(new Excerpt(Query.of(typed)).mark(text));
    }

    private static String shown(List<Part> parts) {
        return parts.stream()
                .map(part -> part.hit() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
