package vn.docbao.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the files of the sources: every regular file but hidden ones, in an order that is the same every time. What a
 * file holds is the extractor's business, so endings are not looked at.
 */
@Component
class SourceWalker {

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
        List<Path> roots = new ArrayList<>();
        List<Path> missing = new ArrayList<>();
        for (Path source : sources) {
            Path root = absolute(source);
            List<Path> those = Files.exists(root, LinkOption.NOFOLLOW_LINKS) ? roots : missing;
            if (!those.contains(root)) {
                those.add(root);
            }
        }
        Path dataDir = absolute(Path.of(properties.dataDir()));
        return new SourceWalk(roots, missing, finds -> new FolderWalk(roots, dataDir, Listing.AT_ONCE, finds).go());
    }

    /** Looks at one file again. */
    static Offer look(Path path) {
        try {
            return offer(path, Files.readAttributes(path, BasicFileAttributes.class), null);
        } catch (IOException e) {
            return offer(path, null, Reason.unreadable(e));
        }
    }

    static Offer offer(Path path, @Nullable BasicFileAttributes attributes, @Nullable String problem) {
        return attributes == null
                ? Offer.file(path, 0, null, problem)
                : Offer.file(
                        path, attributes.size(), attributes.lastModifiedTime().toInstant(), problem);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
