package vn.docbao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * BM25 as Lucene has it, for one field: a word that stands in a document again adds less and less, the less the shorter
 * the document is.
 */
final class Saturation {

    private static final float K1 = 1.2f;
    private static final float B = 0.75f;

    private final long documents;
    private final float[] perLength = new float[256];
    private final List<byte[]> lengths = new ArrayList<>();

    Saturation(IndexSearcher index, String field) throws IOException {
        @Nullable CollectionStatistics collection = index.collectionStatistics(field);
        documents = collection == null ? 0 : collection.docCount();
        float average = collection == null ? 1 : (float) collection.sumTotalTermFreq() / documents;
        for (int i = 0; i < perLength.length; i++) {
            perLength[i] = 1 / (K1 * (1 - B + B * SmallFloat.byte4ToInt((byte) i) / average));
        }
        for (LeafReaderContext leaf : index.getLeafContexts()) {
            lengths.add(lengths(leaf, field));
        }
    }

    private static byte[] lengths(LeafReaderContext leaf, String field) throws IOException {
        byte[] lengths = new byte[leaf.reader().maxDoc()];
        NumericDocValues norms = leaf.reader().getNormValues(field);
        if (norms != null) {
            for (int doc; (doc = norms.nextDoc()) != DocIdSetIterator.NO_MORE_DOCS; ) {
                lengths[doc] = (byte) norms.longValue();
            }
        }
        return lengths;
    }

    /** Of each document, as Lucene writes it in one byte. */
    byte[] lengths(LeafReaderContext leaf) {
        return lengths.get(leaf.ord);
    }

    /** @param frequency in how many documents a word stands */
    float rarity(int frequency) {
        return (float) Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5));
    }

    /** 0 to 1, for a word that stands so often in a document of this length. */
    float of(int times, byte length) {
        return 1 - 1 / (1 + times * perLength[length & 0xFF]);
    }
}
