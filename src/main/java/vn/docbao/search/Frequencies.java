package vn.docbao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * In how many articles terms stand. Asked for each pair of syllables of each article, so the way to a term is kept open,
 * one for each thread that asks.
 */
final class Frequencies {

    private final IndexReader reader;
    private final String field;
    private final ThreadLocal<List<TermsEnum>> ways = ThreadLocal.withInitial(this::open);
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    Frequencies(IndexReader reader, String field) {
        this.reader = reader;
        this.field = field;
    }

    int of(String term) {
        Integer count = known.get(term);
        if (count == null) {
            count = count(term);
            known.put(term, count);
        }
        return count;
    }

    private List<TermsEnum> open() {
        try {
            List<TermsEnum> open = new ArrayList<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                Terms terms = leaf.reader().terms(field);
                if (terms != null) {
                    open.add(terms.iterator());
                }
            }
            return open;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int count(String term) {
        try {
            BytesRef bytes = new BytesRef(term);
            int count = 0;
            for (TermsEnum way : ways.get()) {
                if (way.seekExact(bytes)) {
                    count += way.docFreq();
                }
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
