package vn.docbao.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void headlineSummaryAndEachBlockAreALine() {
        assertThat(text("Cầu mới", false, "Thông xe hôm nay.", "Dài hai cây số.", " ", "Xe tải chưa được qua."))
                .isEqualTo("Cầu mới\nThông xe hôm nay.\nDài hai cây số.\nXe tải chưa được qua.");
    }

    @Test
    void aHeadlineThatIsMadeOfTheBeginningIsNoLineOfItsOwn() {
        assertThat(text("Dài hai…", true, null, " ", "Dài hai cây số.")).isEqualTo("Dài hai cây số.");
        assertThat(text("Thông xe hôm nay.", true, "Thông xe hôm nay.", "Dài hai cây số."))
                .isEqualTo("Thông xe hôm nay.\nDài hai cây số.");
        assertThat(text("Dài hai cây số.", false, null, "Dài hai cây số."))
                .as("printed twice")
                .isEqualTo("Dài hai cây số.\nDài hai cây số.");
    }

    @Test
    void aHeadlineThatWasFoundElsewhereIsALine() {
        assertThat(text("Cầu mới", true, null, "Dài hai cây số.")).isEqualTo("Cầu mới\nDài hai cây số.");
        assertThat(text("Cầu mới", true, null)).isEqualTo("Cầu mới");
    }

    private static String text(String headline, boolean inferred, @Nullable String summary, String... blocks) {
        List<Block> body =
                Arrays.stream(blocks).<Block>map(Block.Paragraph::new).toList();
        return PlainText.of(headline, inferred, summary, body);
    }
}
