package vn.docbao.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Ends an intake before it fills the disk. H2 does not outlive a write that fails: whoever asks it anything afterwards
 * waits for ever. Topics, relations and the index are written behind the files, and on leaving the database is written
 * anew beside what it was: all that must find room.
 */
@Component
class DiskRoom {

    /** Bytes beside those that the database has. */
    private static final long SPARE = 64L << 20;

    /** Bytes that are free where a file lies. */
    interface Disk {
        long free(Path folder) throws IOException;
    }

    private final Path dataDir;
    private final Disk disk;

    @Autowired
    DiskRoom(IngestProperties properties) {
        this(Path.of(properties.dataDir()), folder -> Files.getFileStore(folder).getUsableSpace());
    }

    DiskRoom(Path dataDir, Disk disk) {
        this.dataDir = dataDir;
        this.disk = disk;
    }

    /** Whether so many bytes can be written beside what is there. */
    boolean hasRoomFor(long bytes) {
        try {
            return disk.free(dataDir) >= SPARE + bytes;
        } catch (IOException e) {
            return false;
        }
    }

    /** @throws LibraryClosed where too little is left for more files */
    void check() {
        try {
            Path database = dataDir.resolve(Backup.DATABASE);
            if (!Files.exists(database)) {
                // In memory, or on another machine.
                return;
            }
            long needed = SPARE + Files.size(database);
            long free = disk.free(dataDir);
            if (free < needed) {
                throw LibraryClosed.withoutRoom(free, needed);
            }
        } catch (IOException e) {
            // What cannot be told is no reason to stop.
        }
    }
}
