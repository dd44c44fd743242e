package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

@IngestTest
@ExtendWith(OutputCaptureExtension.class)
class RollCallTest {

    @TempDir
    Path folder;

    @Autowired
    Intake intake;

    @Autowired
    RollCall rollCall;

    @Autowired
    TestLibrary library;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void tellsWhatLooksAsItDidFromWhatIsToBeLookedAt(CapturedOutput log) throws IOException {
        library.clear();
        TestLibrary.write(folder, "a.txt", "Bài một\nĐoạn.");
        TestLibrary.write(folder, "b.txt", "");
        TestLibrary.write(folder, "c.txt", "Bài ba\nĐoạn.");
        Path gone = TestLibrary.write(folder, "d.txt", "Bài bốn\nĐoạn.");
        TestLibrary.write(folder, "e.txt", "throw");
        intake.takeIn(TestLibrary.walk(folder), () -> false);

        TestLibrary.write(folder, "c.txt", "Bài ba\nĐoạn dài hơn.");
        Files.delete(gone);
        TestLibrary.write(folder, "f.txt", "Bài sáu\nĐoạn.");
        RollCall.Answer answer = rollCall.call(TestLibrary.walk(folder));
        assertThat(answer.unchanged()).isEqualTo(2);
        assertThat(names(answer.others())).as("what failed is tried again").containsExactly("c.txt", "e.txt", "f.txt");
        assertThat(log).contains("1 tệp đã nhận nay không còn ở nguồn, bài vẫn được giữ: " + gone);
    }

    @Test
    void namesNoFileOfAnotherFolderWhoseNameOnlyBeginsAlike(CapturedOutput log) throws IOException {
        library.clear();
        Path gone = TestLibrary.write(folder.resolve("in-old"), "a.txt", "Bài một\nĐoạn.");
        intake.takeIn(TestLibrary.walk(folder.resolve("in-old")), () -> false);
        Files.delete(gone);
        TestLibrary.write(folder.resolve("in"), "a.txt", "Bài hai\nĐoạn.");
        rollCall.call(TestLibrary.walk(folder.resolve("in")));
        assertThat(log).doesNotContain("nay không còn ở nguồn");
    }

    /** Else each part of the library costs as much as all of it. */
    @Test
    void readsEachPartOfTheLedgerFromWhereTheLastEnded() {
        assertThat(jdbc.queryForObject("explain " + RollCall.FILES, String.class, 0, 10))
                .contains("PRIMARY_KEY", "index sorted");
    }

    private static List<String> names(Offers offers) {
        List<String> names = new ArrayList<>();
        offers.walk().go(offer -> names.add(offer.name()));
        return names;
    }
}
