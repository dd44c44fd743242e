package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.docbao.library.Article;

@IngestTest
class SeedsTest {

    @TempDir
    Path folder;

    @Autowired
    Intake intake;

    @Autowired
    TestLibrary library;

    @BeforeEach
    void takeInTheSeeds() throws IOException {
        library.clear();
        for (String seed : Seeds.NAMES) {
            Files.copy(Path.of("seeds", seed), folder.resolve(seed));
        }
        intake.takeIn(TestLibrary.walk(folder), () -> false);
    }

    @Test
    void givesEveryFullStoryTopicsAndRelatedStories() {
        assertThat(Seeds.fullStories()).hasSize(7).allSatisfy(headline -> {
            assertThat(library.topics(headline)).hasSizeBetween(3, 8).doesNotHaveDuplicates();
            assertThat(library.related(headline)).hasSizeBetween(3, 12);
        });
    }

    @Test
    void putsEditorsTopicsFirstInPrintedOrder() {
        assertThat(library.topics("Ông Zelensky nói Ukraine sẵn sàng từ bỏ nỗ lực gia nhập NATO"))
                .startsWith(
                        "Đàm phán Ukraine-Mỹ",
                        "Đảm bảo an ninh cho Ukraine",
                        "Quan hệ Ukraine-Nga",
                        "Vai trò của Mỹ trong an ninh Ukraine",
                        "Tình hình Ukraine và xung đột Nga-Ukraine",
                        "Volodymyr Zelensky",
                        "NATO",
                        "Ukraine");
    }

    @Test
    void findsWholeNamesInOneSpelling() {
        assertThat(library.topics("Tổng thư ký NATO đề cập về tư cách thành viên của Ukraine"))
                .contains("NATO", "Ukraine", "Mark Rutte", "Donald Trump", "Vladimir Putin");
        assertThat(library.topics("Nga nói Châu Âu 'tự rút lui' khỏi đàm phán hòa bình về Ukraine"))
                .as("Sergey is Sergei")
                .contains("Sergei Lavrov", "Nga", "Ukraine");
        assertThat(library.topics("Ông Putin sẵn sàng thảo luận về khả năng cam kết trung lập của Ukraine"))
                .contains("Bộ Quốc phòng", "Vladimir Putin", "Ukraine", "Nga", "Dmitry Peskov");
    }

    /** All that is shown, so that a wrong fragment anywhere is seen here. */
    @Test
    void showsOnlyTopicsAnEditorWouldAccept() {
        assertThat(library.foundTopics())
                .isSubsetOf(
                        "Benue",
                        "Châu Âu",
                        "Dmitry Peskov",
                        "Donald Trump",
                        "Estonia",
                        "EU",
                        "Iran",
                        "Israel",
                        "Kaja Kallas",
                        "Kiev",
                        "Mark Rutte",
                        "Moskva",
                        "Mỹ",
                        "NATO",
                        "NEMA",
                        "Nga",
                        "Nigeria",
                        "Recep Tayyip Erdogan",
                        "Sergei Lavrov",
                        "Thổ Nhĩ Kỳ",
                        "Ukraine",
                        "Vladimir Putin",
                        "Volodymyr Zelensky",
                        "Washington",
                        "Bộ Quốc phòng",
                        "Điện Kremlin");
    }

    @Test
    void relatesThePagesOwnStoriesFirstThenThoseOnTheSameTopics() {
        List<String> related =
                library.related("Ngoại trưởng Liên bang Nga: Mỹ đã hứa trao lãnh thổ Ukraine cho Moskva");
        assertThat(related.get(0)).startsWith("EDITOR Tổng thống Zelensky tiết lộ ba hướng thúc đẩy");
        assertThat(related.get(1)).startsWith("EDITOR Politico: Mỹ muốn Ukraine ký thỏa thuận hòa bình");
        assertThat(related.get(1)).contains("Ukraine");
    }

    @Test
    void keepsWhatIsPrintedAndSaysWhatIsNot() {
        Article main = library.article("Ông Zelensky nói Ukraine sẵn sàng từ bỏ nỗ lực gia nhập NATO");
        assertThat(main.getSlug()).isEqualTo("ong-zelensky-noi-ukraine-san-sang-tu-bo-no-luc-gia-nhap-nato");
        assertThat(main.getPublishedDate()).isEqualTo("2025-12-15");
        assertThat(main.isDateInferred()).isFalse();
        assertThat(main.getSection().getName()).isEqualTo("Thế giới");
        assertThat(main.getByline()).isEqualTo("An An");
        assertThat(main.getReadingMinutes()).isEqualTo(2);
        assertThat(main.plainText()).startsWith("Ông Zelensky nói Ukraine sẵn sàng từ bỏ");
        Article inferred = library.article("Tổng thư ký NATO đề cập về tư cách thành viên của Ukraine");
        assertThat(inferred.getPublishedDate()).isEqualTo("2025-03-14");
        assertThat(inferred.isDateInferred()).isTrue();
        Article undated = library.article("Chiến sự Nga-Ukraine: Kiev gia nhập NATO là không thực tế");
        assertThat(undated.isHeadlineInferred()).isTrue();
        assertThat(undated.getPublishedDate()).isNull();
        assertThat(undated.getSortAt()).isEqualTo(Article.UNDATED);
    }

    @Test
    void connectsNothingAnewThatIsConnected() {
        long topics = library.count("article_tag");
        long related = library.count("related_article");
        intake.takeIn(TestLibrary.walk(folder), () -> false);
        assertThat(library.count("article_tag")).isEqualTo(topics);
        assertThat(library.count("related_article")).isEqualTo(related);
    }
}
