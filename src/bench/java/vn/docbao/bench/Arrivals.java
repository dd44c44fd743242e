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

/** Files that come into a folder, a second each; some change later, and some go. */
final class Arrivals {

    private static final int CHANGES = 3;
    private static final int GOES = 10;
    private static final int IN_A_FOLDER = 500;

    private final Path folder;
    private final List<byte[]> pages;
    private final Random random = new Random(7);
    private final TreeMap<Integer, Path> there = new TreeMap<>();
    private int added;
    private int changed;
    private int removed;

    Arrivals(Path folder, List<byte[]> pages) {
        this.folder = folder;
        this.pages = pages;
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
            add();
            if (added % CHANGES == 0) {
                Files.writeString(any(), sentence("được bổ sung"), StandardOpenOption.APPEND);
                changed++;
            }
            if (added % GOES == 0) {
                Path gone = any();
                Files.delete(gone);
                there.values().remove(gone);
                removed++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add() throws IOException {
        Path file = folder.resolve(Integer.toString(added / IN_A_FOLDER)).resolve(added + ".txt");
        Files.createDirectories(file.getParent());
        Files.write(file, pages.get(added % pages.size()));
        // So that a second round through the pages brings other bytes.
        Files.writeString(file, sentence("được gửi đến"), StandardOpenOption.APPEND);
        there.put(added++, file);
    }

    private String sentence(String what) {
        return "\nBài này %s khi trong thư mục đã có %d bài khác.\n".formatted(what, added);
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
        return "%d came, %d changed, %d went".formatted(added, changed, removed);
    }
}
