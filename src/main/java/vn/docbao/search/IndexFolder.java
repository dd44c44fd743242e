package vn.docbao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index on the disk, looked at before it is opened. It is derived from the library: one that is broken, or was built by
 * other rules, is thrown away and built anew.
 */
final class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String RULES = ArticleDocument.VERSION + " " + Version.LATEST;

    /** Null when the index lives in memory. */
    private final @Nullable Path folder;

    private final boolean anew;

    /** @param anew whether the index there is not wanted any more */
    IndexFolder(@Nullable Path folder, boolean anew) {
        this.folder = folder;
        this.anew = anew;
    }

    /** Leaves an index that can be opened, or none. */
    void prepare() {
        if (folder == null) {
            return;
        }
        try {
            if (Files.exists(folder) && (anew || !sound())) {
                delete();
            }
            Files.createDirectories(folder);
            Files.writeString(rules(), RULES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether articles may have changed without the index having been told: the program may end in between. */
    boolean unsettled() {
        return folder != null && Files.exists(unsettledMark());
    }

    void setUnsettled(boolean unsettled) {
        if (folder == null) {
            return;
        }
        try {
            if (unsettled) {
                Files.writeString(unsettledMark(), "");
            } else {
                Files.deleteIfExists(unsettledMark());
            }
        } catch (IOException e) {
            LOG.warn("Không ghi được dấu của mục lục tìm kiếm, lần chạy sau sẽ dựng lại", e);
        }
    }

    private boolean sound() throws IOException {
        if (!Files.isRegularFile(rules()) || !Files.readString(rules()).equals(RULES)) {
            return false;
        }
        try (Stream<Path> indexes = Files.list(folder)) {
            return indexes.filter(Files::isDirectory).allMatch(IndexFolder::opens);
        }
    }

    private static boolean opens(Path index) {
        try (Directory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.maxDoc() >= 0;
        } catch (IOException | RuntimeException e) {
            LOG.warn("Mục lục tìm kiếm {} hỏng, sẽ dựng lại: {}", index, e.toString());
            return false;
        }
    }

    private void delete() throws IOException {
        List<Path> all;
        try (Stream<Path> below = Files.walk(folder)) {
            all = below.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    private Path rules() {
        return folder.resolve("rules");
    }

    private Path unsettledMark() {
        return folder.resolve("unsettled");
    }
}
