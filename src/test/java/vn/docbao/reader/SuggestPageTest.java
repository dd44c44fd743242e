package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ReaderTest
class SuggestPageTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Browse browse;

    @BeforeEach
    void fill(@Autowired TestLibrary library, @Autowired MockMvc mvc) {
        library.clear();
        browse = new Browse(mvc);
        library.story("Đàm phán ở Mỹ kéo dài")
                .slug("dam-phan")
                .on("2025-01-01", null)
                .by("Đàm Lan", null, null)
                .tags("Đàm phán hòa bình")
                .store();
        library.story("Cuộc đàm đạo").slug("dam-dao").on("2025-02-01", null).store();
    }

    @Test
    void wordsTypedSoFarBeginWordsOfHeadlinesTopicsAndPeople() {
        assertThat(suggested("dam"))
                .containsExactly(
                        "bai Đàm phán ở Mỹ kéo dài /bai/dam-phan",
                        "bai Cuộc đàm đạo /bai/dam-dao",
                        "chu-de Đàm phán hòa bình /chu-de/dam-phan-hoa-binh",
                        "tac-gia Đàm Lan /tim-kiem?q=tac-gia%3A%22%C4%90%C3%A0m%20Lan%22");
        assertThat(suggested("đàm p"))
                .containsExactly(
                        "bai Đàm phán ở Mỹ kéo dài /bai/dam-phan",
                        "chu-de Đàm phán hòa bình /chu-de/dam-phan-hoa-binh");
        assertThat(suggested("keo my")).containsExactly("bai Đàm phán ở Mỹ kéo dài /bai/dam-phan");
    }

    @Test
    void anAuthorLeadsToTheirArticles() {
        String query = suggested("lan").getFirst().split(" /tim-kiem")[1];
        assertThat(browse.page("/tim-kiem" + query)
                        .select("main .card__headline")
                        .eachText())
                .containsExactly("Đàm phán ở Mỹ kéo dài");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d", "?*", "*", "\"", "\\", "zzzz"})
    void nothingIsSuggestedForNothing(String typed) {
        assertThat(suggested(typed)).isEmpty();
    }

    @Test
    void aLongTextIsNoTrouble() {
        assertThat(suggested("dam ".repeat(2_500))).isNotEmpty();
    }

    private List<String> suggested(String typed) {
        MockHttpServletResponse answer =
                browse.answer("/tim-kiem/goi-y?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
        assertThat(answer.getStatus()).isEqualTo(200);
        JsonNode all = JSON.readTree(answer.getContentAsByteArray());
        return all.valueStream()
                .map(one -> one.get("kind").asString() + " " + one.get("text").asString() + " "
                        + one.get("href").asString())
                .toList();
    }
}
