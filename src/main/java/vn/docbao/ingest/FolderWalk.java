package vn.docbao.ingest;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.docbao.text.FileNames;

/** One way through the files of sources, each looked at once. Links are followed. */
final class FolderWalk {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWalk.class);

    /** A folder on the way, and what tells it from others, whatever links lead there. */
    private record Folder(Path path, @Nullable Object key) {}

    private final Set<Path> roots;
    private final Path dataDir;
    private final int atOnce;
    private final Finds finds;
    private final Deque<Folder> above = new ArrayDeque<>();
    private boolean ended;

    /**
     * @param dataDir the library's own files are no source, whatever folder was named
     * @param atOnce entries of one folder that are in memory at a time
     */
    FolderWalk(List<Path> roots, Path dataDir, int atOnce, Finds finds) {
        this.roots = new LinkedHashSet<>(roots);
        this.dataDir = dataDir;
        this.atOnce = atOnce;
        this.finds = finds;
    }

    /** A root that stands below another is gone through once, in its own turn. */
    void go() {
        for (Path root : roots) {
            if (!ended) {
                look(root);
            }
        }
    }

    private void look(Path path) {
        BasicFileAttributes attributes;
        try {
            attributes = attributes(path);
        } catch (IOException | SecurityException e) {
            file(SourceWalker.offer(path, null, Reason.unreadable(e)));
            return;
        }
        if (attributes.isDirectory()) {
            folder(path, attributes.fileKey());
        } else if (attributes.isSymbolicLink()) {
            file(SourceWalker.offer(path, null, Reason.LINK_TO_NOWHERE));
        } else if (attributes.isRegularFile()) {
            file(SourceWalker.offer(path, attributes, null));
        } else {
            // Reading a pipe or a device could wait for ever.
            file(SourceWalker.offer(path, null, Reason.NO_FILE));
        }
    }

    /** Of what a link leads to; of the link itself where that is nothing. */
    private static BasicFileAttributes attributes(Path path) throws IOException {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (IOException e) {
            return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private void folder(Path path, @Nullable Object key) {
        if (path.equals(dataDir)) {
            return;
        }
        if (key != null && above.stream().anyMatch(folder -> key.equals(folder.key()))) {
            file(SourceWalker.offer(path, null, Reason.unreadable(new FileSystemLoopException(path.toString()))));
            return;
        }
        above.push(new Folder(path, key));
        try {
            entries(path);
        } catch (IOException | SecurityException e) {
            file(SourceWalker.offer(path, null, Reason.unreadable(e)));
        } finally {
            above.pop();
        }
    }

    private void entries(Path folder) throws IOException {
        Listing listing = null;
        do {
            listing = Listing.of(
                    folder, listing == null ? null : listing.entries().getLast(), atOnce);
            Set<String> odd = new HashSet<>();
            for (Path entry : listing.entries()) {
                if (ended) {
                    return;
                }
                if (!hidden(entry) && !roots.contains(entry) && apart(entry, odd)) {
                    look(entry);
                }
            }
        } while (listing.more());
        if (listing.problem() != null) {
            throw listing.problem();
        }
        finds.folder(FileNames.text(folder));
    }

    private void file(Offer offer) {
        ended = ended || !finds.file(offer);
    }

    private static boolean hidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    /** Bytes that are no text are shown as {@code %XX}, which may be the name of another file: the first keeps its name. */
    private static boolean apart(Path entry, Set<String> odd) {
        String name = FileNames.text(entry.getFileName());
        if (name.indexOf('%') < 0 || odd.add(name)) {
            return true;
        }
        LOG.warn("{} has the same name as text as another file beside it, and is left out", entry);
        return false;
    }
}
