package vn.docbao.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A data folder from a {@link Backup}: whole, or not there. */
final class Restore {

    private static final String UNFINISHED = Backup.DATABASE + ".part";

    /** There from the first to the last moment, and held while it goes on: what an end in the middle left is known by it. */
    static final String MARK = ".docbao-restoring";

    private Restore() {}

    /** @param dataDir empty or not there yet */
    static void restore(Path file, Path dataDir) throws IOException, Backup.Refused {
        Backup.check(file);
        if (Files.exists(dataDir.resolve(Backup.DATABASE))) {
            Backup.locked(dataDir).close();
        }
        boolean ours = !Files.exists(dataDir);
        boolean left = Files.exists(dataDir.resolve(MARK)) && !Files.exists(dataDir.resolve(Backup.DATABASE));
        if (!ours && !left && !isEmpty(dataDir)) {
            throw new Backup.Refused(
                    "Thư mục " + dataDir + " không trống; chọn một thư mục khác bằng --docbao.data-dir");
        }
        try {
            Files.createDirectories(dataDir);
            lay(file, dataDir);
            Files.delete(dataDir.resolve(MARK));
        } catch (IOException | RuntimeException e) {
            // Nobody shall take a part of a library for one.
            try {
                clear(dataDir, path -> ours || !path.equals(dataDir));
            } catch (IOException | UncheckedIOException remains) {
                e.addSuppressed(remains);
            }
            throw e;
        }
    }

    private static void lay(Path file, Path dataDir) throws IOException, Backup.Refused {
        Path mark = dataDir.resolve(MARK);
        try (FileChannel held = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (!Backup.isFree(held)) {
                throw new Backup.Refused("Đang có một lượt phục hồi khác vào thư mục " + dataDir);
            }
            // Of a restore that did not come to its end.
            clear(dataDir, path -> !path.equals(dataDir) && !path.equals(mark));
            unpack(file, dataDir);
        }
    }

    private static void unpack(Path file, Path dataDir) throws IOException {
        Path database = dataDir.resolve(UNFINISHED);
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                Path target =
                        entry.getName().equals(Backup.DATABASE) ? database : Backup.inside(dataDir, entry.getName());
                Files.createDirectories(target.getParent());
                Backup.ownersOnly(target);
                try (OutputStream out = Files.newOutputStream(target)) {
                    zip.transferTo(out);
                }
            }
        }
        try (FileChannel written = FileChannel.open(database, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(database, dataDir.resolve(Backup.DATABASE), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void clear(Path folder, Predicate<Path> which) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).filter(which).toList()) {
                Files.delete(path);
            }
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }
}
