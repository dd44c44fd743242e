package vn.docbao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/**
 * Words of one field of the index at one moment, asked for by several threads. It is asked for each pair of syllables of
 * each article, so each thread keeps its way to them open, and what was counted once is known to all.
 */
final class PairIndex {

    private final IndexSearcher index;
    private final String field;
    private final Saturation saturation;
    private final ThreadLocal<Accumulators> accumulators = ThreadLocal.withInitial(this::open);
    private final Map<String, Integer> frequencies = new ConcurrentHashMap<>();

    PairIndex(IndexSearcher index, String field) throws IOException {
        this.index = index;
        this.field = field;
        this.saturation = new Saturation(index, field);
    }

    private Accumulators open() {
        try {
            return new Accumulators(index, field, saturation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int documents() {
        return index.getIndexReader().numDocs();
    }

    /** In how many documents a word stands; of those that were deleted some may still be counted. */
    int frequency(String word) {
        Integer known = frequencies.get(word);
        if (known == null) {
            try {
                known = accumulators.get().frequency(word);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            frequencies.put(word, known);
        }
        return known;
    }

    /** The documents that say most of it, the best first. */
    List<ScoreDoc> best(Gist gist, int most) throws IOException {
        return accumulators.get().best(gist.terms(), most);
    }
}
