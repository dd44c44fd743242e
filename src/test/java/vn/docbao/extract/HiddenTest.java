package vn.docbao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenTest {

    private static final String SENTENCE = "Bà con dọn sạch bãi cát và dựng lại nhà hàng. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div hidden>",
                "<div aria-hidden=true>",
                "<div style='color:red; display: none'>",
                "<div class='box d-none'>",
                "<div class='sr-only'>",
                "<template>",
                "<dialog>",
                "<amp-sidebar>",
                "<nav>",
                "<form>"
            })
    void whatNobodySeesIsNotRead(String hiding) {
        assertThat(read("<p>" + SENTENCE + "</p>" + hiding + "ẩn")).containsExactly(SENTENCE.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='d-none d-md-block'>",
                "<div class='hidden lg:block'>",
                "<div aria-hidden=false>",
                "<dialog open>",
                "<article><footer>"
            })
    void whatIsShownSomewhereIsRead(String showing) {
        assertThat(read("<p>" + SENTENCE + "</p>" + showing + "hiện")).contains("hiện");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<form>", "<div style='visibility:hidden'>", "<form><div style='display:none'>"})
    void aPageThatHidesMostOfItselfIsReadAllTheSame(String hiding) {
        String text = SENTENCE.repeat(20).strip();
        assertThat(read(hiding + "<p>" + text + "</p>")).contains(text);
    }

    @Test
    void aFormThatWrapsThePageShowsOnlyWhatIsNotHiddenInIt() {
        String text = SENTENCE.repeat(20).strip();
        assertThat(read("<form><p>" + text + "</p><div style='display:none'>ẩn</div></form>"))
                .containsExactly(text);
    }

    @Test
    void rowsOfLinksAreALineALink() {
        assertThat(
                        read(
                                "<div><a href=/1>Một</a> / <a href=/2>Hai</a></div><p>Có <a href=/3>Ba</a> và <a href=/4>Bốn</a>.</p>"))
                .containsExactly("Một", "/", "Hai", "Có Ba và Bốn.");
    }

    private static List<String> read(String body) {
        Document document = Jsoup.parse(body);
        List<Blocks.Block> blocks = Blocks.read(document, Landmarks.of(document.head()));
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> blocks.get(i).text())
                .toList();
    }
}
