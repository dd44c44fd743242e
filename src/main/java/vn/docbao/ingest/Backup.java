package vn.docbao.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.docbao.text.FileNames;

/**
 * A library in one zip file: all of its data folder but what is made anew from the rest. The database is copied as it
 * lies, locked as a running program locks it: its file is whole at whatever moment the program that wrote it ended.
 */
final class Backup {

    static final String DATABASE = "docbao.mv.db";

    private Backup() {}

    /** Nothing was done; the message tells a person why. */
    static final class Refused extends Exception {

        Refused(String message) {
            super(message);
        }
    }

    /** @return the backup's bytes; the file is there only as a whole */
    static long write(Path folder, Path target) throws IOException, Refused {
        Path dataDir = folder.toAbsolutePath().normalize();
        Path file = target.toAbsolutePath().normalize();
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel database = locked(dataDir)) {
            Files.deleteIfExists(unfinished);
            ownersOnly(unfinished);
            try (OutputStream out = Files.newOutputStream(unfinished);
                    ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16))) {
                for (Path path : LibraryFiles.of(dataDir)) {
                    if (isSame(path, unfinished) || isSame(path, file)) {
                        continue;
                    }
                    zip.putNextEntry(new ZipEntry(
                            FileNames.text(dataDir.relativize(path)).replace('\\', '/')));
                    if (path.equals(dataDir.resolve(DATABASE))) {
                        // Opening it a second time and closing it would give the lock away.
                        Channels.newInputStream(database).transferTo(zip);
                    } else {
                        Files.copy(path, zip);
                    }
                }
            }
            try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            check(unfinished);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            return Files.size(file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** An empty file that is not there yet; a backup holds what readers wrote and the password's hash. */
    static void ownersOnly(Path file) throws IOException {
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    /** Reads a backup through. */
    static void check(Path file) throws IOException, Refused {
        int entries = 0;
        boolean database = false;
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
                ZipFile directory = new ZipFile(file.toFile())) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                // Ends by an exception where the bytes are not those that were put in.
                zip.transferTo(OutputStream.nullOutputStream());
                database |= entry.getName().equals(DATABASE);
                inside(Path.of("."), entry.getName());
                entries++;
            }
            database &= entries == directory.size();
        } catch (NoSuchFileException e) {
            throw new Refused("Không có tệp " + file);
        } catch (IOException e) {
            throw new Refused("Bản lưu " + file + " bị hỏng, không động vào gì cả [" + e.getMessage() + "]");
        }
        if (!database) {
            throw new Refused("Tệp " + file + " không phải một bản lưu đầy đủ của Đọc Báo, không động vào gì cả");
        }
    }

    static Path inside(Path folder, String name) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        Path target;
        try {
            target = FileNames.resolve(root, name).normalize();
        } catch (InvalidPathException e) {
            throw new IOException(name, e);
        }
        if (!target.startsWith(root) || target.equals(root)) {
            throw new IOException(name);
        }
        return target;
    }

    /** The database, which no other program has or gets as long as it is open. */
    static FileChannel locked(Path dataDir) throws IOException, Refused {
        FileChannel database;
        try {
            database = FileChannel.open(dataDir.resolve(DATABASE), StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            throw new Refused("Không có thư viện nào trong thư mục " + dataDir);
        }
        if (!isFree(database)) {
            database.close();
            throw new Refused(DataDirTaken.DESCRIPTION + "\n" + DataDirTaken.ACTION);
        }
        return database;
    }

    /** Takes the lock if nobody has it. */
    static boolean isFree(FileChannel database) throws IOException {
        try {
            return database.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // Another part of this very program has it.
            return false;
        }
    }

    /** Links may lead to a file by another way. */
    private static boolean isSame(Path path, Path file) throws IOException {
        return path.getFileName().equals(file.getFileName()) && Files.exists(file) && Files.isSameFile(path, file);
    }
}
