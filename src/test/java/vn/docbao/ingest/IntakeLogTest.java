package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.docbao.library.SourceStatus;

@ExtendWith(OutputCaptureExtension.class)
class IntakeLogTest {

    private static final Outcome TAKEN_IN = new Outcome(SourceStatus.TAKEN_IN, false, 1, 0, null, List.of());
    private static final Outcome UNREADABLE = Outcome.without(SourceStatus.UNREADABLE, "hỏng");

    private long now;
    private final IntakeLog log = new IntakeLog(() -> now);

    private static Offer offer(String name) {
        return SourceWalker.look(Path.of(name));
    }

    @Test
    void aFewFilesAreToldOneByOne(CapturedOutput said) {
        log.file(offer("a.txt"), TAKEN_IN, IntakeLog.FEW);
        log.file(offer("b.txt"), Outcome.unchanged(SourceStatus.TAKEN_IN), IntakeLog.FEW);
        later();
        log.progress(1, IntakeLog.FEW);
        assertThat(said)
                .contains("a.txt: đã nhận, 1 bài, 0 tít")
                .doesNotContain("b.txt")
                .doesNotContain("Đang");
    }

    @Test
    void ofManyItTellsHowFarItIsAndTheFirstThatCouldNotBeRead(CapturedOutput said) {
        int many = IntakeLog.FEW + 1;
        log.file(offer("a.txt"), TAKEN_IN, many);
        log.progress(1, many);
        assertThat(said).doesNotContain("a.txt").doesNotContain("Đang");
        for (int i = 1; i <= IntakeLog.PROBLEMS + 3; i++) {
            log.file(offer("x" + i + ".txt"), UNREADABLE, many);
        }
        later();
        log.progress(7, many);
        log.progress(8, many);
        assertThat(said.getOut().lines().filter(line -> line.contains("(hỏng)")))
                .hasSize(IntakeLog.PROBLEMS);
        assertThat(said.getOut().lines().filter(line -> line.contains("/nhap/so")))
                .hasSize(1);
        assertThat(said).contains("Đang nhận bài: 7 trên 201 tệp").doesNotContain("8 trên");
    }

    private void later() {
        now += Duration.ofSeconds(10).toNanos();
    }
}
