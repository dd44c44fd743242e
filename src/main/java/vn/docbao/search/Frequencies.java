package vn.docbao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** In how many articles terms stand. Asked for each pair of syllables of each article, so the way to a term is kept open. */
final class Frequencies {

    private final List<TermsEnum> parts = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();

    Frequencies(IndexReader reader, String field) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                parts.add(terms.iterator());
            }
        }
    }

    int of(String term) {
        return known.computeIfAbsent(term, this::count);
    }

    private int count(String term) {
        try {
            BytesRef bytes = new BytesRef(term);
            int count = 0;
            for (TermsEnum part : parts) {
                if (part.seekExact(bytes)) {
                    count += part.docFreq();
                }
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
