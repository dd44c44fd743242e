package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

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

    @Test
    void tellsWhatLooksAsItDidFromWhatIsToBeLookedAt(CapturedOutput log) throws IOException {
        library.clear();
        Path kept = TestLibrary.write(folder, "a.txt", "Bài một\nĐoạn.");
        Path empty = TestLibrary.write(folder, "b.txt", "");
        Path changed = TestLibrary.write(folder, "c.txt", "Bài ba\nĐoạn.");
        Path gone = TestLibrary.write(folder, "d.txt", "Bài bốn\nĐoạn.");
        Path failed = TestLibrary.write(folder, "e.txt", "throw");
        intake.takeIn(TestLibrary.walk(folder), () -> false);

        TestLibrary.write(folder, "c.txt", "Bài ba\nĐoạn dài hơn.");
        Files.delete(gone);
        Path fresh = TestLibrary.write(folder, "f.txt", "Bài sáu\nĐoạn.");
        RollCall.Answer answer = rollCall.call(TestLibrary.walk(folder));
        assertThat(answer.unchanged()).containsOnly(SourceWalker.look(kept), SourceWalker.look(empty));
        assertThat(answer.others())
                .as("what failed is tried again")
                .containsExactly(SourceWalker.look(changed), SourceWalker.look(failed), SourceWalker.look(fresh));
        assertThat(log).contains("1 tệp đã nhận nay không còn ở nguồn, bài vẫn được giữ: " + gone);
    }
}
