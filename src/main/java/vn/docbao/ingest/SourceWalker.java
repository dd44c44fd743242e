package vn.docbao.ingest;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.docbao.text.FileNames;

/**
 * Finds the files of the sources: every regular file but hidden ones, in an order that is the same every time. What a
 * file holds is the extractor's business, so endings are not looked at.
 */
@Component
class SourceWalker {

    private static final Logger LOG = LoggerFactory.getLogger(SourceWalker.class);

    private final IngestProperties properties;

    SourceWalker(IngestProperties properties) {
        this.properties = properties;
    }

    /** Over all sources, and what was sent to the site. */
    SourceWalk walk() {
        List<Path> all = new ArrayList<>(properties.sourcePaths());
        if (Files.isDirectory(properties.uploads())) {
            all.add(properties.uploads());
        }
        return walk(all);
    }

    SourceWalk walk(List<Path> sources) {
        Map<String, Offer> offers = new LinkedHashMap<>();
        List<Path> roots = new ArrayList<>();
        Set<String> folders = new LinkedHashSet<>();
        List<Path> missing = new ArrayList<>();
        for (Path source : sources) {
            Path root = absolute(source);
            if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
                missing.add(root);
                continue;
            }
            roots.add(root);
            Visitor visitor = new Visitor(root, absolute(Path.of(properties.dataDir())));
            try {
                Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
            } catch (IOException e) {
                LOG.warn("Walking {} ended early: {}", root, e.toString());
            }
            folders.addAll(visitor.folders);
            visitor.found.values().forEach(offer -> offers.merge(offer.origin(), offer, SourceWalker::apart));
        }
        return new SourceWalk(List.copyOf(offers.values()), roots, folders, missing);
    }

    /** Looks at one file again. */
    static Offer look(Path path) {
        try {
            return offer(path, Files.readAttributes(path, BasicFileAttributes.class), null);
        } catch (IOException e) {
            return offer(path, null, Reason.unreadable(e));
        }
    }

    /** Under a foreign locale two names may print alike: the first keeps its name, as does one file found twice. */
    private static Offer apart(Offer first, Offer second) {
        if (!first.path().equals(second.path())) {
            LOG.warn("{} and {} have the same name as text; the second is left out", first.path(), second.path());
        }
        return first;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static Offer offer(Path path, @Nullable BasicFileAttributes attributes, @Nullable String problem) {
        return attributes == null
                ? Offer.file(path, 0, null, problem)
                : Offer.file(
                        path, attributes.size(), attributes.lastModifiedTime().toInstant(), problem);
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Path dataDir;
        private final Map<Path, Offer> found = new TreeMap<>();
        private final Set<String> folders = new LinkedHashSet<>();

        private Visitor(Path root, Path dataDir) {
            this.root = root;
            this.dataDir = dataDir;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            // The library's own files are no source, whatever folder was named.
            return hidden(folder) || folder.equals(dataDir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (hidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                found.put(file, offer(file, null, Reason.LINK_TO_NOWHERE));
            } else if (attributes.isRegularFile()) {
                found.put(file, offer(file, attributes, null));
            } else {
                // Reading a pipe or a device could wait for ever.
                found.put(file, offer(file, null, Reason.NO_FILE));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            if (!hidden(file)) {
                found.put(file, offer(file, null, Reason.unreadable(problem)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
            if (problem == null) {
                folders.add(FileNames.text(folder));
            } else {
                found.put(folder, offer(folder, null, Reason.unreadable(problem)));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean hidden(Path path) {
            Path name = path.getFileName();
            return !path.equals(root) && name != null && name.toString().startsWith(".");
        }
    }
}
