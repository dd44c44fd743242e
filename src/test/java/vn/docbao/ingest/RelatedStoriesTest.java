package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@IngestTest
class RelatedStoriesTest {

    private static final String FLOOD = """
            Nước sông Hồng lên nhanh trong đêm, ba xã ven đê phải dời dân lên trường học trước khi trời sáng.
            Bộ đội công binh đưa hơn bốn mươi xuồng máy đến bến Chương Dương để chở người già và trẻ nhỏ.
            Chiều nay đỉnh lũ đi qua trạm Long Biên ở mức mười mét, thấp hơn dự báo gần nửa mét.
            Điện lưới được đóng lại ở hai phường, riêng bãi giữa còn phải chờ nước rút thêm vài hôm nữa.""";

    private static final String CHESS = """
            Kỳ thủ trẻ thắng ván cuối ở giải vô địch cờ vua quốc gia sau gần sáu giờ ngồi bên bàn.
            Anh đổi hậu sớm, giữ cặp tượng và ép đối thủ vào tàn cuộc xe tốt khó gỡ.
            Giải năm sau dời về Huế, nơi đăng cai giải trẻ toàn quốc suốt ba mùa liền.
            Huấn luyện viên nói học trò sẽ nghỉ hai tuần rồi mới tập lại khai cuộc.""";

    @TempDir
    Path folder;

    @Autowired
    Intake intake;

    @Autowired
    TestLibrary library;

    @BeforeEach
    void startEmpty() {
        library.clear();
    }

    @Test
    void leadsFromAnExcerptToTheFullStoryOfTheSameHeadlineAndBack() {
        write("a.txt", "~Bão số ba vào bờ\nTrích.");
        write("b.txt", "BÃO số ba: vào bờ\nToàn văn.");
        takeIn();
        assertThat(library.related("Bão số ba vào bờ")).containsExactly("COPY BÃO số ba: vào bờ []");
        assertThat(library.related("BÃO số ba: vào bờ")).containsExactly("COPY Bão số ba vào bờ []");
    }

    @Test
    void followsTheTitlesThatAPageRelatesToItsStory() {
        write("a.txt", "Bài một\nĐoạn.\n\n>> Bài hai\n\n> Bài ba");
        write("b.txt", "Bài hai\nĐoạn khác.");
        write("c.txt", "Bài ba\nĐoạn nữa.");
        takeIn();
        assertThat(library.related("Bài một")).containsExactly("EDITOR Bài hai []");
    }

    @Test
    void followsAddressesBeforeTitlesWhicheverPageComesFirst() {
        write("a.txt", "Bài một\nĐoạn.\n\n>> Tên gọn @https://m.bao.vn/hai.html?utm_source=x");
        takeIn();
        assertThat(library.related("Bài một")).isEmpty();
        write("b.txt", "Bài hai tên dài\n@https://bao.vn/hai.html\nĐoạn khác.");
        write("c.txt", "Tên gọn\nĐoạn nữa.");
        takeIn();
        assertThat(library.related("Bài một")).containsExactly("EDITOR Bài hai tên dài []");
        write("d.txt", "Bài bốn\nĐoạn.\n\n>> Tên gọn @https://bao.vn/hai.html\n\n>> Tên gọn @https://bao.vn/khac");
        takeIn();
        assertThat(library.related("Bài bốn"))
                .containsExactlyInAnyOrder("EDITOR Bài hai tên dài []", "EDITOR Tên gọn []");
    }

    @Test
    void findsTheCopyOfATextUnderAnotherHeadlineAndSaysHowMuchIsTheSame() {
        write("a.txt", "Lũ sông Hồng lên nhanh\n" + FLOOD);
        write("b.txt", "Dân ven đê dời nhà trong đêm\n" + FLOOD.replace("ba xã ven đê", "bốn xã ven đê"));
        write("c.txt", "Ván cờ sáu giờ\n" + CHESS);
        takeIn();
        assertThat(library.related("Lũ sông Hồng lên nhanh"))
                .singleElement()
                .asString()
                .startsWith("COPY Dân ven đê dời nhà trong đêm");
        assertThat(library.likeness("Lũ sông Hồng lên nhanh"))
                .singleElement()
                .satisfies(percent -> assertThat(percent).isBetween(80, 99));
        assertThat(library.related("Ván cờ sáu giờ")).isEmpty();
    }

    @Test
    void listsShowTheFullStoryAndNeitherItsExcerptNorItsCopies() {
        write("a.txt", "~Lũ sông Hồng lên nhanh\nTrích.");
        write("b.txt", "Dân ven đê dời nhà\n" + FLOOD.replace("ba xã ven đê", "bốn xã ven đê"));
        takeIn();
        assertThat(library.count("article where copy_of_id is not null")).isZero();
        write("c.txt", "Lũ sông Hồng lên nhanh\n" + FLOOD);
        takeIn();
        assertThat(library.count("article where copy_of_id is not null")).isEqualTo(2);
        assertThat(library.count("article where copy_of_id is null and role = 'FULL'"))
                .isEqualTo(1);
        write("b.txt", "Ván cờ sáu giờ\n" + CHESS);
        takeIn();
        assertThat(library.count("article where copy_of_id is not null"))
                .as("only the excerpt is a copy still")
                .isEqualTo(1);
    }

    @Test
    void tellsAStoryPutTogetherOfTwoFromTheirCopies() {
        write("a.txt", "Lũ sông Hồng lên nhanh\n" + FLOOD);
        write("b.txt", "Ván cờ sáu giờ\n" + CHESS);
        write("c.txt", "Tin trong ngày qua\n" + FLOOD + "\n" + CHESS);
        takeIn();
        assertThat(library.related("Tin trong ngày qua"))
                .allMatch(link -> link.startsWith("COPY") || link.startsWith("SAME_EVENT"))
                .hasSize(2);
        assertThat(library.related("Lũ sông Hồng lên nhanh")).hasSize(1);
    }

    @Test
    void leadsAnOldArticleToOneThatArrivesLaterToo() {
        write("a.txt", "Lũ sông Hồng lên nhanh\n" + FLOOD);
        takeIn();
        assertThat(library.related("Lũ sông Hồng lên nhanh")).isEmpty();
        write(
                "b.txt",
                "Đỉnh lũ qua Long Biên\n" + FLOOD.lines().skip(1).limit(2).collect(Collectors.joining("\n")));
        takeIn();
        assertThat(library.related("Lũ sông Hồng lên nhanh")).hasSize(1);
        assertThat(library.related("Đỉnh lũ qua Long Biên")).hasSize(1);
    }

    @Test
    void dropsWhatAReplacedArticleSaidBefore() {
        write("a.txt", "Lũ sông Hồng lên nhanh\n" + FLOOD);
        write("b.txt", "Bài hai\n" + FLOOD);
        takeIn();
        assertThat(library.related("Lũ sông Hồng lên nhanh")).hasSize(1);
        write("b.txt", "Bài hai\n" + CHESS);
        takeIn();
        assertThat(library.related("Lũ sông Hồng lên nhanh")).isEmpty();
        assertThat(library.count("article_signature")).isEqualTo(2);
        assertThat(library.count("related_todo")).isZero();
    }

    @Test
    void followsATitleToAStoryThatArrivesLater() {
        write("a.txt", "Bài một\nĐoạn.\n\n>> Bài hai");
        takeIn();
        assertThat(library.related("Bài một")).isEmpty();
        write("b.txt", "Bài hai\nĐoạn khác.");
        takeIn();
        assertThat(library.related("Bài một")).containsExactly("EDITOR Bài hai []");
    }

    @Test
    void givesTheRarerTopicsFirstAsTheReason() {
        write("a.txt", "Bài một\n" + FLOOD + "\n#Chung, Hiếm");
        write("b.txt", "Bài hai\n" + FLOOD.lines().limit(3).collect(Collectors.joining("\n")) + "\n#Chung, Hiếm");
        for (int i = 0; i < 20; i++) {
            write("c" + i, "Bài thêm " + i + "\n#Chung");
        }
        takeIn();
        assertThat(library.related("Bài một")).singleElement().asString().endsWith(" Bài hai [Hiếm, Sông Hồng, Chung]");
    }

    @Test
    void worksThroughThousandsOfStoriesOfOneHeadline() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            page.append("~Tin vắn trong ngày\nMẩu tin số ").append(i).append(".\n\n");
        }
        write("a.txt", page.toString());
        takeIn();
        assertThat(library.count("related_todo")).isZero();
        assertThat(library.count("related_article where kind = 'COPY'")).isLessThan(3_000 * 13L);
    }

    @Test
    void unitesSpellingsOfATopicUnderTheFirstEditors() {
        write("a.txt", "Bài một\nÔng Joe Alwyn đến.");
        write("b.txt", "Bài hai\nÔng Joe Alwyn đi.");
        takeIn();
        write("c.txt", "Bài ba\n#JOE ALWYN");
        write("d.txt", "Bài bốn\n#joe alwyn");
        takeIn();
        assertThat(library.topics("Bài một")).containsExactly("JOE ALWYN");
        assertThat(library.count("tag")).isEqualTo(1);
    }

    private void write(String name, String text) {
        TestLibrary.write(folder, name, text);
    }

    private void takeIn() {
        intake.takeIn(TestLibrary.walk(folder), () -> false);
    }
}
