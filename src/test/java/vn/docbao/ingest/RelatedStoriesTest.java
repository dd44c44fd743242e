package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@IngestTest
class RelatedStoriesTest {

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
    void fallsBackToTheSectionAndNamesIt() {
        write("a.txt", "Bài một\n§Giáo dục\nđoạn.");
        write("b.txt", "Bài hai\n§Giáo dục\nđoạn khác.");
        write("c.txt", "Bài ba\n§Thể thao\nđoạn nữa.");
        takeIn();
        assertThat(library.related("Bài một")).containsExactly("SIMILAR Bài hai [Giáo dục]");
    }

    @Test
    void prefersRarerTopicsAndGivesThemAsReason() {
        write("a.txt", "Bài một\n#Hiếm, Chung");
        write("b.txt", "Bài hai\n#Chung, Hiếm");
        for (int i = 0; i < 20; i++) {
            write("c" + i, "Bài thêm " + i + "\n#Chung");
        }
        takeIn();
        assertThat(library.related("Bài một")).hasSize(12).startsWith("SIMILAR Bài hai [Hiếm, Chung]");
    }

    @Test
    void unitesSpellingsOfATopicUnderTheFirstEditors() {
        write("a.txt", "Bài một\nÔng Joe Biden đến.");
        write("b.txt", "Bài hai\nÔng Joe Biden đi.");
        takeIn();
        write("c.txt", "Bài ba\n#JOE BIDEN");
        write("d.txt", "Bài bốn\n#joe biden");
        takeIn();
        assertThat(library.topics("Bài một")).containsExactly("JOE BIDEN");
        assertThat(library.count("tag")).isEqualTo(1);
    }

    private void write(String name, String text) {
        TestLibrary.write(folder, name, text);
    }

    private void takeIn() {
        intake.takeIn(TestLibrary.walk(folder), () -> false);
    }
}
