package vn.docbao.ingest;

import java.util.ArrayList;
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

    /** As many of the offers together as memory bears, in their order. */
    static List<List<Offer>> cut(List<Offer> offers) {
        List<List<Offer>> parts = new ArrayList<>();
        int from = 0;
        long bytes = 0;
        for (int to = 0; to < offers.size(); to++) {
            long size = offers.get(to).size();
            if (to > from && (to - from == FILES || bytes + size > BYTES)) {
                parts.add(offers.subList(from, to));
                from = to;
                bytes = 0;
            }
            bytes += size;
        }
        if (from < offers.size()) {
            parts.add(offers.subList(from, offers.size()));
        }
        return parts;
    }
}
