package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.docbao.DocBao;

/** A disk that takes no more, in the shape of a limit to the size of files. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {

    private static final int KILOBYTES = 1_500;

    @TempDir
    Path folder;

    @Test
    void theProgramEndsSayingSoAndTheNextGoesOn() throws Exception {
        Path in = Files.createDirectories(folder.resolve("in"));
        Set<String> origins = SourcesToKill.write(in, 600);
        Path said = folder.resolve("said");
        Process limited = ingest("ulimit -f " + KILOBYTES + "; exec \"$@\"", in, said);
        assertThat(limited.waitFor(3, TimeUnit.MINUTES)).as("it ends").isTrue();
        assertThat(limited.exitValue()).isEqualTo(1);
        assertThat(Files.readString(said))
                .contains("có lẽ đĩa đã đầy: chương trình dừng", "các tệp còn lại sẽ được nhận tiếp");

        Process free = ingest("exec \"$@\"", in, said);
        assertThat(free.waitFor()).as(Files.readString(said)).isZero();
        assertThat(Recovered.of(folder.resolve("data"), origins).faults()).isEmpty();
    }

    private Process ingest(String shell, Path in, Path said) throws Exception {
        return new ProcessBuilder(
                        "bash",
                        "-c",
                        shell,
                        "ingest",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        DocBao.class.getName(),
                        "ingest",
                        in.toString(),
                        "--docbao.data-dir=" + folder.resolve("data"),
                        "--spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem",
                        "--docbao.topics-file=" + folder.resolve("no-topics.txt"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                .start();
    }
}
