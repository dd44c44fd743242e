package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.docbao.library.IntakeProgress;

class ProgressLineTest {

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private long now;

    @Test
    void aBarFillsOnATerminal() {
        ProgressLine line = line(true);
        show(line, 1, new IntakeProgress(100, 400));
        show(line, 2, new IntakeProgress(200, 400));
        line.end();
        assertThat(told.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r[#######.......................] 100/400 tệp, 100 tệp/giây, còn 3 giây\u001B[K"
                        + "\r[###############...............] 200/400 tệp, 100 tệp/giây, còn 2 giây\u001B[K"
                        + System.lineSeparator());
    }

    @Test
    void elsewhereALineComesNowAndThen() {
        ProgressLine line = line(false);
        show(line, 1, new IntakeProgress(10, 60_000));
        show(line, 6, new IntakeProgress(600, 60_000));
        show(line, 7, new IntakeProgress(700, 60_000));
        line.end();
        assertThat(told.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("600/60000 tệp, 100 tệp/giây, còn 10 phút");
    }

    private void show(ProgressLine line, int second, IntakeProgress progress) {
        now = second * 1_000_000_000L;
        line.show(progress);
    }

    private ProgressLine line(boolean terminal) {
        return new ProgressLine(new PrintStream(told, true, StandardCharsets.UTF_8), terminal, () -> now);
    }
}
