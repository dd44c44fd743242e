package vn.docbao.search;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;
import vn.docbao.library.Article;
import vn.docbao.library.ArticleText;

/**
 * Which articles speak of the same things, by pairs of syllables. The only place that asks Lucene itself for it: on
 * another backend this is its own more-like-this on the same fields.
 */
@Component
public class MoreLikeThis {

    private final EntityManagerFactory entityManagers;

    MoreLikeThis(EntityManagerFactory entityManagers) {
        this.entityManagers = entityManagers;
    }

    /** @param score how much of what the article says the other says too: 0 to 1, and 1 for the article itself */
    public record Like(long articleId, double score) {}

    /**
     * The articles most like each of these, the likest first and itself left out; those the index does not know have
     * none and are not given.
     *
     * @param most how many of each
     */
    public void find(List<ArticleText> texts, int most, BiConsumer<ArticleText, List<Like>> found) {
        var mapping = Search.mapping(entityManagers);
        Analyzer pairs = mapping.backend()
                .unwrap(LuceneBackend.class)
                .analyzer(Analysis.FOLDED_PAIRS)
                .orElseThrow();
        try (IndexReader reader =
                mapping.scope(Article.class).extension(LuceneExtension.get()).openIndexReader()) {
            IndexSearcher index = new IndexSearcher(reader);
            PairIndex words = new PairIndex(index, PairsField.NAME);
            List<List<Like>> likes = texts.parallelStream()
                    .map(text -> likes(index, words, text, pairs, most))
                    .toList();
            for (int i = 0; i < texts.size(); i++) {
                if (!likes.get(i).isEmpty()) {
                    found.accept(texts.get(i), likes.get(i));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Like> likes(IndexSearcher index, PairIndex words, ArticleText text, Analyzer pairs, int most) {
        try {
            Gist gist = Gist.of(text, pairs, words.documents(), words::frequency);
            return gist.isEmpty() ? List.of() : likes(index, gist, words.best(gist, most + 1), text.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Like> likes(IndexSearcher index, Gist gist, List<ScoreDoc> hits, long self) throws IOException {
        List<Like> likes = new ArrayList<>();
        double own = 0;
        for (ScoreDoc hit : hits) {
            long id = articleId(index, hit.doc);
            if (id == self) {
                own = hit.score;
            } else {
                likes.add(new Like(id, hit.score));
            }
        }
        // One with more copies than are asked for may not be among them; all of these are as like as can be.
        double whole = own > 0 ? own : likes.isEmpty() ? 1 : likes.getFirst().score();
        return likes.stream()
                .map(like -> new Like(like.articleId(), gist.share() * Math.min(1, like.score() / whole)))
                .toList();
    }

    private static long articleId(IndexSearcher index, int document) throws IOException {
        var leaf = index.getIndexReader()
                .leaves()
                .get(ReaderUtil.subIndex(document, index.getIndexReader().leaves()));
        SortedNumericDocValues ids = DocValues.getSortedNumeric(leaf.reader(), ArticleDocument.NUMBER);
        if (!ids.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("an article without its number in the index");
        }
        return ids.nextValue();
    }
}
