package vn.docbao.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import vn.docbao.text.FileNames;

/**
 * Files that were sent to the site: kept in the data folder, a folder a day, and then taken in like those of any source.
 * Each has a place of its own, and is there as a whole or not at all.
 */
@Component
class Uploads {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final String INCOMING = ".incoming";
    private static final int MOST_OF_ONE_NAME = 10_000;

    private final Path folder;

    Uploads(IngestProperties properties) {
        this.folder = properties.uploads();
    }

    Path folder() {
        return folder;
    }

    /** Where files are while they come; the walk over the sources passes hidden folders by. */
    Path incoming() throws IOException {
        return Files.createDirectories(folder.resolve(INCOMING));
    }

    /**
     * @param name as the sender gave it, which may be anything
     * @return where it is now
     */
    Path keep(String name, InputStream content) throws IOException {
        Path draft = Files.createTempFile(incoming(), "upload", ".part");
        try {
            Files.copy(content, draft, StandardCopyOption.REPLACE_EXISTING);
            Path place = reserve(UploadName.of(name));
            return Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private Path reserve(UploadName name) throws IOException {
        Path day = Files.createDirectories(folder.resolve(LocalDate.now(ZONE).toString()));
        for (int number = 1; number <= MOST_OF_ONE_NAME; number++) {
            try {
                return Files.createFile(FileNames.resolve(day, name.numbered(number)));
            } catch (FileAlreadyExistsException e) {
                // The next number, then.
            }
        }
        throw new FileAlreadyExistsException(name.numbered(1), null, "too many files of this name");
    }
}
