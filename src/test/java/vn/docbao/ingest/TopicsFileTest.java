package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a person writes about topics is done to what is stored, and to what is taken in later. */
@IngestTest
@ExtendWith(OutputCaptureExtension.class)
class TopicsFileTest {

    @TempDir
    Path folder;

    @Autowired
    Intake intake;

    @Autowired
    TestLibrary library;

    @Value("${docbao.topics-file}")
    Path file;

    @BeforeEach
    void takeInTwo() {
        library.clear();
        TestLibrary.write(folder, "a.txt", "Bài một\n#Tin nhanh, Bão, Mưa bão");
        TestLibrary.write(folder, "b.txt", "Bài hai\n#Mưa bão, Hoa Kỳ");
        takeIn();
    }

    @AfterEach
    void remove() throws IOException {
        Files.deleteIfExists(file);
        takeIn();
    }

    @Test
    void isObeyedByWhatIsStored() {
        assertThat(library.topics("Bài hai")).containsExactly("Mưa bão", "Mỹ");
        wanted("hide Tin nhanh\nmerge Mưa bão → Bão\nrename Mỹ → Hợp chúng quốc");
        assertThat(library.topics("Bài một")).containsExactly("Bão");
        assertThat(library.topics("Bài hai")).containsExactly("Bão", "Hợp chúng quốc");
        assertThat(library.count("tag")).isEqualTo(2);
        assertThat(library.count("tag_alias where slug = 'mua-bao'")).isEqualTo(1);
        assertThat(library.count("tag_alias where slug = 'my'")).isEqualTo(1);
    }

    @Test
    void isObeyedByWhatComesLater() {
        wanted("hide Tin nhanh\nmerge Mưa bão → Bão");
        TestLibrary.write(folder, "c.txt", "Bài ba\n#Tin nhanh, mưa bão, Lũ");
        takeIn();
        assertThat(library.topics("Bài ba")).containsExactly("Bão", "Lũ");
    }

    @Test
    void saysWhichLineIsWrong(CapturedOutput output) {
        wanted("hide Tin nhanh\nxóa Bão");
        assertThat(output).contains("dòng 2: dòng phải bắt đầu bằng hide, rename hoặc merge: xóa Bão");
        assertThat(library.topics("Bài một")).containsExactly("Bão", "Mưa bão");
    }

    private void wanted(String lines) {
        try {
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        takeIn();
    }

    private void takeIn() {
        intake.takeIn(TestLibrary.walk(folder), () -> false);
    }
}
