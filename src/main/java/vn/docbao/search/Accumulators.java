package vn.docbao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.PriorityQueue;

/**
 * Scores all documents by many words at once, one word after the other. A query of Lucene's gives the same, but goes
 * through the documents, and to skip what cannot be among the best it sorts the words for each few of them: of eighty
 * words, most of them rare, that takes several times as long as to add them all up. Not for several threads.
 */
final class Accumulators {

    private final Saturation saturation;
    private final List<Leaf> leaves = new ArrayList<>();

    Accumulators(IndexSearcher index, String field, Saturation saturation) throws IOException {
        this.saturation = saturation;
        for (LeafReaderContext leaf : index.getLeafContexts()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                leaves.add(new Leaf(leaf, terms.iterator(), saturation.lengths(leaf)));
            }
        }
    }

    /** In how many documents a word stands. */
    int frequency(String term) throws IOException {
        BytesRef word = new BytesRef(term);
        int frequency = 0;
        for (Leaf leaf : leaves) {
            if (leaf.terms.seekExact(word)) {
                frequency += leaf.terms.docFreq();
            }
        }
        return frequency;
    }

    List<ScoreDoc> best(List<Gist.Weighted> words, int most) throws IOException {
        for (Gist.Weighted term : words) {
            BytesRef word = new BytesRef(term.term());
            float weight = (float) term.emphasis() * saturation.rarity(term.frequency());
            for (Leaf leaf : leaves) {
                leaf.add(word, weight, saturation);
            }
        }
        Best best = new Best(most);
        leaves.forEach(leaf -> leaf.drain(best));
        ScoreDoc[] sorted = new ScoreDoc[best.size()];
        for (int i = sorted.length; i-- > 0; ) {
            sorted[i] = best.pop();
        }
        return Arrays.asList(sorted);
    }

    private static final class Leaf {

        private final LeafReaderContext context;
        private final TermsEnum terms;
        private final byte[] lengths;
        private final float[] scores;
        private PostingsEnum postings;

        Leaf(LeafReaderContext context, TermsEnum terms, byte[] lengths) {
            this.context = context;
            this.terms = terms;
            this.lengths = lengths;
            this.scores = new float[lengths.length];
        }

        void add(BytesRef word, float weight, Saturation saturation) throws IOException {
            if (terms.seekExact(word)) {
                postings = terms.postings(postings, PostingsEnum.FREQS);
                for (int doc; (doc = postings.nextDoc()) != DocIdSetIterator.NO_MORE_DOCS; ) {
                    scores[doc] += weight * saturation.of(postings.freq(), lengths[doc]);
                }
            }
        }

        /** Hands out what was added up, and begins anew. */
        void drain(Best best) {
            var live = context.reader().getLiveDocs();
            for (int doc = 0; doc < scores.length; doc++) {
                if (scores[doc] > best.least() && (live == null || live.get(doc))) {
                    best.offer(context.docBase + doc, scores[doc]);
                }
            }
            Arrays.fill(scores, 0);
        }
    }

    /** The best so far, the least of them on top; of equals the earlier documents, as they are offered in their order. */
    private static final class Best extends PriorityQueue<ScoreDoc> {

        private final int most;

        Best(int most) {
            super(most);
            this.most = most;
        }

        /** What is no more than this is not among the best. */
        float least() {
            return size() < most ? 0 : top().score;
        }

        void offer(int doc, float score) {
            if (size() < most) {
                add(new ScoreDoc(doc, score));
            } else {
                top().doc = doc;
                top().score = score;
                updateTop();
            }
        }

        @Override
        protected boolean lessThan(ScoreDoc one, ScoreDoc other) {
            return one.score < other.score || one.score == other.score && one.doc > other.doc;
        }
    }
}
