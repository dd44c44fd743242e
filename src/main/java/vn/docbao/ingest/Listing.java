package vn.docbao.ingest;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Some of a folder's entries, in the order of their names. A folder with more of them than memory should hold is listed
 * once for each part, which costs less than looking at its files does.
 *
 * @param more whether others follow
 * @param problem why no more could be listed
 */
record Listing(List<Path> entries, boolean more, @Nullable IOException problem) {

    static final int AT_ONCE = 50_000;

    /** The first entries, or those that follow the given one. */
    static Listing of(Path folder, @Nullable Path last, int most) throws IOException {
        PriorityQueue<Path> first = new PriorityQueue<>(Collections.reverseOrder());
        boolean more = false;
        IOException problem = null;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path entry : all) {
                if (last == null || entry.compareTo(last) > 0) {
                    first.add(entry);
                    if (first.size() > most) {
                        first.remove();
                        more = true;
                    }
                }
            }
        } catch (DirectoryIteratorException e) {
            problem = e.getCause();
        }
        List<Path> entries = new ArrayList<>(first);
        Collections.sort(entries);
        return new Listing(entries, more && problem == null, problem);
    }
}
