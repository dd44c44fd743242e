package vn.docbao.ingest;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The files of a library that a backup holds: all of its data folder, also what lies elsewhere and is linked there,
 * but what is made anew from the rest.
 */
final class LibraryFiles extends SimpleFileVisitor<Path> {

    /** The search's index, smaller pictures, and files that were being sent. */
    private static final Set<Path> LEFT_OUT =
            Set.of(Path.of("index"), Path.of("pictures"), Path.of("uploads", Uploads.INCOMING));

    /** What H2 puts beside its database: a copy that it had not finished when it ended, and its own log. */
    private static final Set<Path> OF_THE_DATABASE = Set.of(
            Path.of(Backup.DATABASE + ".tempFile"), Path.of(Backup.DATABASE + ".newFile"), Path.of("docbao.trace.db"));

    private final Path dataDir;
    private final List<Path> found = new ArrayList<>();

    private LibraryFiles(Path dataDir) {
        this.dataDir = dataDir;
    }

    static List<Path> of(Path dataDir) throws IOException {
        LibraryFiles files = new LibraryFiles(dataDir);
        Files.walkFileTree(dataDir, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, files);
        Collections.sort(files.found);
        return files.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return LEFT_OUT.contains(dataDir.relativize(folder)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        // Of a link that leads nowhere there is nothing to keep.
        if (attributes.isRegularFile()
                && !file.equals(dataDir.resolve(Restore.MARK))
                && !OF_THE_DATABASE.contains(dataDir.relativize(file))) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    /** What a link back leads to is there already; anything else that cannot be read must not be missing unsaid. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
        if (problem instanceof FileSystemLoopException) {
            return FileVisitResult.CONTINUE;
        }
        throw problem;
    }
}
