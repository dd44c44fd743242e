package vn.docbao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import vn.docbao.DocBao;

/**
 * Kills intakes of files, archives and lines at random moments, lets the next one finish, and counts what is lost or
 * twice there, without its topics or relations, or other in the index than in the database. {@code mvn -Pkill verify
 * -Ddocbao.rounds=30}; {@code -Ddocbao.seed=} repeats a run.
 */
class KillRounds {

    private static final int FEWEST = 100;
    private static final int MOST = 2000;
    /** Milliseconds that an intake takes beside what its sources take. */
    private static final int FINISHING = 1_500;

    /** What is wrong is left there to be looked at. */
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    private final long seed = Long.getLong("docbao.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private int faults;
    private int killed;
    /** Milliseconds until the database is open, as last seen, and what a source takes from then on. */
    private long opening;

    private double perSource = 5;
    /** Milliseconds that the round's intake has still to go, about. */
    private double left;

    @Test
    void nothingIsLostOrTwiceThere() throws Exception {
        int rounds = Integer.getInteger("docbao.rounds", 30);
        System.out.printf("seed %d%n", seed);
        for (int round = 0; round <= rounds; round++) {
            Path in = Files.createDirectories(folder.resolve("in" + round));
            Path data = folder.resolve("data" + round);
            int files = (int) (FEWEST * Math.pow((double) MOST / FEWEST, random.nextDouble()));
            Set<String> origins = SourcesToKill.write(in, files);
            int before = killed;
            // The first shows that the sources have all that is asked for when nothing is killed.
            int kills = round == 0 ? 0 : 2 + random.nextInt(3);
            for (int kill = 0; kill < kills; kill++) {
                kill(in, data, origins.size());
            }
            finish(in, data, origins.size(), kills == 0);
            Recovered found = Recovered.of(data, origins);
            System.out.printf(
                    "round %d, %d sources, %d of %d kills: %s%n", round, origins.size(), killed - before, kills, found);
            faults += found.count();
            if (found.count() == 0) {
                FileSystemUtils.deleteRecursively(in);
                FileSystemUtils.deleteRecursively(data);
            }
        }
        System.out.printf("%d rounds, %d kills: %d faults%n", rounds, killed, faults);
        assertThat(killed).as("a round without a kill shows nothing").isPositive();
        assertThat(faults).isZero();
    }

    /** Somewhere between the opening of the database and the end; an intake that goes on has less to do. */
    private void kill(Path in, Path data, int sources) throws Exception {
        boolean fresh = !Files.exists(data.resolve("docbao.mv.db"));
        left = fresh ? FINISHING + sources * perSource : Math.max(left, FINISHING);
        long begin = System.nanoTime();
        Process process = ingest(in, data);
        while (fresh && process.isAlive() && !Files.exists(data.resolve("docbao.mv.db"))) {
            Thread.sleep(20);
        }
        opening = fresh ? since(begin) : opening;
        long moment = opening + (long) (random.nextDouble() * left);
        boolean ended = process.waitFor(Math.max(moment - since(begin), 0), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        killed += ended ? 0 : 1;
        left -= since(begin) - opening;
        if (ended && fresh) {
            measure(begin, sources);
        }
    }

    private void finish(Path in, Path data, int sources, boolean fresh) throws Exception {
        long begin = System.nanoTime();
        assertThat(ingest(in, data).waitFor())
                .as("the intake after the kills, see the log beside " + in)
                .isZero();
        if (fresh) {
            measure(begin, sources);
        }
    }

    private void measure(long begin, int sources) {
        perSource = Math.max((double) (since(begin) - opening - FINISHING) / sources, 1);
    }

    private static long since(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }

    private static Process ingest(Path in, Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        DocBao.class.getName(),
                        "ingest",
                        in.toString(),
                        "--docbao.data-dir=" + data,
                        "--spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem",
                        "--docbao.topics-file=" + data.resolve("no-topics.txt"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        in.resolveSibling(in.getFileName() + ".log").toFile()))
                .start();
    }
}
