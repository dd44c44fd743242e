package vn.docbao.ingest;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import vn.docbao.library.KnownSource;

/**
 * Files that are stored together.
 *
 * @param known by origin, what earlier runs left of them
 * @param read the new ones, as far as they could be read
 */
record Part(List<Offer> offers, Map<String, KnownSource> known, CompletableFuture<List<ReadFile>> read) {

    private static final int FILES = 100;

    /** Two parts are in memory at a time, and a page takes up several times its bytes while it is being read. */
    private static final long BYTES = 16L << 20;

    /** Whether memory bears one more, of so many bytes. */
    static boolean bears(int files, long bytes, long more) {
        return files < FILES && bytes + more <= BYTES;
    }
}
