package vn.docbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import vn.docbao.eval.Corpus;
import vn.docbao.ingest.LibraryCheck;

/**
 * {@code mvn -Psoak verify -Ddocbao.corpus=DIR -Ddocbao.minutes=60}: readers of all kinds ask the packaged program for half
 * of what it bears, while files come, change and go in a folder that it watches: they come for a third of the time. Nothing
 * may fail or be lost, and memory must not grow once the library does not.
 */
final class Soak {

    private static final Path HOME = Path.of("target", "soak").toAbsolutePath();
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration SATURATED = Duration.ofSeconds(20);
    private static final int AT_ONCE = 32;
    private static final int LOOKS = 5;

    private Soak() {}

    /** @param args the corpus's folder, "" where there is none, and minutes */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<Path> archives = args[0].isBlank() ? List.of() : Corpus.archives(Path.of(args[0]));
        if (archives.isEmpty()) {
            System.out.println("Nothing to read: name a folder of .tar.gz with -Ddocbao.corpus=DIR");
            System.exit(2);
        }
        Duration time = Duration.ofMinutes(Long.parseLong(args[1]));
        FileSystemUtils.deleteRecursively(HOME);
        SoakTable table = new SoakTable(time);
        Path in = Files.createDirectories(HOME.resolve("in"));
        Path data = HOME.resolve("data");
        Arrivals arrivals = new Arrivals(in, arriving(archives), (int) time.toSeconds() / 3);
        try (Program program = Program.start(List.of(archives.getLast(), in), data)) {
            program.rest();
            soak(program, arrivals, time, table);
            // A file that came last is looked at twice before it is taken in.
            for (int quiet = 0; quiet < LOOKS; quiet++) {
                program.rest();
            }
        }
        table.library(LibraryCheck.faults(data, arrivals.files()));
        Files.writeString(HOME.resolve("table.md"), table.toString());
        System.out.println(table + "\nWritten to " + HOME.resolve("table.md"));
        System.exit(table.passed() ? 0 : 1);
    }

    private static void soak(Program program, Arrivals arrivals, Duration time, SoakTable table)
            throws IOException, InterruptedException {
        Traffic traffic = Traffic.of(program);
        try (Readers readers = new Readers(program, traffic);
                Arrivals.Stream stream = arrivals.begin()) {
            readers.asMuchAsItBears(AT_ONCE, WARM_UP);
            double saturating = readers.asMuchAsItBears(AT_ONCE, SATURATED);
            readers.forget();
            System.out.printf("%.0f requests/s saturate it while files come%n", saturating);
            try (MemorySamples memory = new MemorySamples(program, time)) {
                Duration before = program.cpu();
                readers.steady(saturating / 2, time);
                table.load(saturating, program.cpu().minus(before).toMillis() / (double) time.toMillis());
                table.memory(memory);
                table.arrivals(arrivals);
            }
            table.readers(readers);
        }
    }

    /** What is not in the library from the beginning, else the same once more. */
    private static List<byte[]> arriving(List<Path> archives) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        for (Path archive : archives.size() == 1 ? archives : archives.subList(0, archives.size() - 1)) {
            Corpus.read(archive).pages().forEach(page -> pages.add(page.bytes()));
        }
        return pages;
    }
}
