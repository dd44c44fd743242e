package vn.docbao.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void marksWordsWhateverTheirAccents() {
        assertThat(shown(Excerpt.mark("Lũ lớn, lu nước; lung lay", Query.of("lũ"))))
                .isEqualTo("[Lũ] lớn, [lu] nước; lung lay");
    }

    @Test
    void neighboursShareOneMark() {
        assertThat(shown(Excerpt.mark("Tin Đà Nẵng hôm nay", Query.of("da nang"))))
                .isEqualTo("Tin [Đà Nẵng] hôm nay");
    }

    @Test
    void quotesTheStretchWithTheMostWords() {
        String filler = "chữ này không ai tìm ".repeat(30);
        String text = "Cầu ở đầu bài. " + filler + "Cầu và hầm nối nhau. " + filler;
        assertThat(shown(Excerpt.around(text, Query.of("cầu hầm"))))
                .startsWith("… ")
                .contains("[Cầu] và [hầm] nối nhau")
                .endsWith(" …");
    }

    @Test
    void keepsMarkupAsText() {
        assertThat(Excerpt.mark("<b>cầu</b>", Query.of("cầu")))
                .containsExactly(new Part("<b>", false), new Part("cầu", true), new Part("</b>", false));
    }

    @Test
    void quotesTheBeginningWhereTheTextItselfHoldsNoWord() {
        assertThat(shown(Excerpt.around("Một bài ngắn.", Query.of("cầu")))).isEqualTo("Một bài ngắn.");
        assertThat(Excerpt.around("", Query.of("cầu"))).isEmpty();
    }

    private static String shown(List<Part> parts) {
        return parts.stream()
                .map(part -> part.hit() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }
}
