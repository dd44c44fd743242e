package vn.docbao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;
import vn.docbao.search.LevellingFilter.Marks;

class PairIndexTest {

    private static final String FIELD = "words";
    private static final String[] SYLLABLES = {"mưa", "lũ", "giá", "vàng", "bóng", "đá", "tàu", "cá", "hồ", "tây"};

    private final Random random = new Random(11);

    @Test
    void findsWhatLucenesQueryOfTheSameWordsFinds() throws IOException {
        try (Directory directory = library();
                DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat(reader.leaves()).hasSizeGreaterThan(2);
            assertThat(reader.hasDeletions()).isTrue();
            IndexSearcher index = new IndexSearcher(reader);
            PairIndex pairs = new PairIndex(index, FIELD);
            // One after the other: nothing of a question may be left for the next.
            for (int i = 0; i < 50; i++) {
                Gist gist = gist(pairs);
                ScoreDoc[] expected = index.search(query(gist), 21).scoreDocs;
                List<ScoreDoc> found = pairs.best(gist, 21);
                assertThat(found)
                        .extracting(hit -> hit.doc)
                        .containsExactly(
                                Arrays.stream(expected).map(hit -> hit.doc).toArray(Integer[]::new));
                for (int at = 0; at < expected.length; at++) {
                    assertThat(found.get(at).score).isCloseTo(expected[at].score, within(1e-4f));
                }
            }
        }
    }

    @Test
    void hasNothingToFindInAnEmptyLibrary() throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            new IndexWriter(directory, new IndexWriterConfig()).close();
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                PairIndex pairs = new PairIndex(new IndexSearcher(reader), FIELD);
                assertThat(pairs.frequency("gia vang")).isZero();
                assertThat(pairs.best(new Gist(List.of(new Gist.Weighted("gia vang", 1, 1, 1)), 1), 21))
                        .isEmpty();
            }
        }
    }

    /** In several pieces, and some of it deleted. */
    private Directory library() throws IOException {
        Directory directory = new ByteBuffersDirectory();
        var config = new IndexWriterConfig(new VietnameseAnalyzer(Marks.DROPPED, true))
                .setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int i = 0; i < 300; i++) {
                Document document = new Document();
                document.add(new StringField("id", String.valueOf(i), Field.Store.NO));
                document.add(new TextField(FIELD, text(), Field.Store.NO));
                writer.addDocument(document);
                if (i % 90 == 0) {
                    writer.commit();
                }
            }
            writer.commit();
            for (int i = 0; i < 300; i += 7) {
                writer.deleteDocuments(new Term("id", String.valueOf(i)));
            }
        }
        return directory;
    }

    private String text() {
        List<String> words = new ArrayList<>();
        for (int length = 3 + random.nextInt(60); length > 0; length--) {
            words.add(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return String.join(" ", words);
    }

    private Gist gist(PairIndex pairs) {
        List<Gist.Weighted> terms = new ArrayList<>();
        for (String one : List.of("mua lu", "gia vang", "bong da", "tau ca", "ho tay", "vang gia")) {
            if (random.nextBoolean()) {
                terms.add(
                        new Gist.Weighted(one, 1 + random.nextDouble(), 3 * random.nextDouble(), pairs.frequency(one)));
            }
        }
        return new Gist(terms, 1);
    }

    private static BooleanQuery query(Gist gist) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        gist.terms()
                .forEach(term -> query.add(
                        new BoostQuery(new TermQuery(new Term(FIELD, term.term())), (float) term.emphasis()),
                        BooleanClause.Occur.SHOULD));
        return query.build();
    }
}
