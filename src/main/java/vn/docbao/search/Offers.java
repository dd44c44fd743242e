package vn.docbao.search;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.docbao.library.Article;

/** "Did you mean": words that the index does not have, replaced by the nearest that it has. */
@Component
class Offers {

    private final EntityManager entities;

    Offers(EntityManager entities) {
        this.entities = entities;
    }

    /** Null where every word is known, or no near one is. */
    @Nullable
    String instead(Query query) {
        List<String> words = query.wanted();
        try (IndexReader index = Search.session(entities)
                .scope(Article.class)
                .extension(LuceneExtension.get())
                .openIndexReader()) {
            List<String> better = new ArrayList<>();
            boolean changed = false;
            for (String word : words) {
                String near = known(index, word) ? word : nearest(index, word);
                if (near == null) {
                    return null;
                }
                changed |= !near.equals(word);
                better.add(near);
            }
            return changed ? String.join(" ", better) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean known(IndexReader index, String word) throws IOException {
        return index.docFreq(new Term(field(Analysis.FOLDED), Spelling.folded(word))) > 0;
    }

    /** A word with marks is first held against words with marks, so that the offer has them too. */
    private static @Nullable String nearest(IndexReader index, String word) throws IOException {
        String near = null;
        if (Spelling.accented(word)) {
            near = nearest(index, Analysis.EXACT, Spelling.exact(word));
        }
        return near == null ? nearest(index, Analysis.FOLDED, Spelling.folded(word)) : near;
    }

    private static @Nullable String nearest(IndexReader index, String analyzer, String word) throws IOException {
        DirectSpellChecker spelling = new DirectSpellChecker();
        spelling.setMinQueryLength(3);
        // One letter in a short syllable makes another word; two may be wrong in a long name only.
        spelling.setMaxEdits(word.length() < 6 ? 1 : 2);
        SuggestWord[] near = spelling.suggestSimilar(
                new Term(field(analyzer), word), 1, index, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        return near.length == 0 ? null : near[0].string;
    }

    private static String field(String analyzer) {
        return ArticleText.field(ArticleText.WHOLE, analyzer);
    }
}
