package vn.docbao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Files that come into a folder, a second each; some change later, and some go. Once all have come that shall, a file
 * that is there becomes another story each second, so that the library stays as large as it is: memory that goes on
 * growing then is lost.
 */
final class Arrivals {

    private static final int CHANGES = 3;
    private static final int GOES = 10;
    private static final int IN_A_FOLDER = 500;

    private final Path folder;
    private final List<byte[]> pages;
    private final int most;
    private final Random random = new Random(7);
    private final TreeMap<Integer, Path> there = new TreeMap<>();
    private int written;
    private int added;
    private int changed;
    private int replaced;
    private int removed;

    /** @param most how many files come */
    Arrivals(Path folder, List<byte[]> pages, int most) {
        this.folder = folder;
        this.pages = pages;
        this.most = most;
    }

    /** Ends the coming and going. */
    interface Stream extends AutoCloseable {

        @Override
        void close() throws InterruptedException;
    }

    Stream begin() {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        clock.scheduleAtFixedRate(this::step, 0, 1, TimeUnit.SECONDS);
        return () -> {
            clock.shutdown();
            clock.awaitTermination(1, TimeUnit.MINUTES);
        };
    }

    private synchronized void step() {
        try {
            if (added < most) {
                add();
            } else {
                write(any());
                replaced++;
            }
            if (written % CHANGES == 0) {
                Files.writeString(any(), sentence("được bổ sung"), StandardOpenOption.APPEND);
                changed++;
            }
            if (written % GOES == 0) {
                leave();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add() throws IOException {
        Path file = folder.resolve(Integer.toString(added / IN_A_FOLDER)).resolve(added + ".txt");
        Files.createDirectories(file.getParent());
        write(file);
        there.put(added++, file);
    }

    private void write(Path file) throws IOException {
        Files.write(file, pages.get(written % pages.size()));
        // So that a second round through the pages brings other bytes.
        Files.writeString(file, sentence("được gửi đến"), StandardOpenOption.APPEND);
        written++;
    }

    /** Its stories stay in the library. While the others only change, none goes. */
    private void leave() throws IOException {
        if (added < most) {
            Path gone = any();
            Files.delete(gone);
            there.values().remove(gone);
            removed++;
        }
    }

    private String sentence(String what) {
        return "\nBài này %s khi đã có %d bài khác.\n".formatted(what, written);
    }

    private Path any() {
        Map.Entry<Integer, Path> entry = there.ceilingEntry(random.nextInt(added));
        return entry == null ? there.lastEntry().getValue() : entry.getValue();
    }

    /** What is there, and how large. */
    synchronized Map<String, Long> files() {
        Map<String, Long> files = new TreeMap<>();
        there.values().forEach(file -> files.put(file.toString(), file.toFile().length()));
        return files;
    }

    @Override
    public synchronized String toString() {
        return "%d came, %d changed, %d became another story, %d went".formatted(added, changed, replaced, removed);
    }
}
