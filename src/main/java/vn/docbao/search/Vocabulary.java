package vn.docbao.search;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
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

/** Which words the index has, asked of Lucene itself. On another backend these are counts and its own term suggester. */
@Component
class Vocabulary {

    private final EntityManager entities;

    Vocabulary(EntityManager entities) {
        this.entities = entities;
    }

    /** The query as this index can meet it. */
    Query known(Query query) {
        return query.terms().stream().anyMatch(term -> term instanceof vn.docbao.search.Term.Word word && word.exact())
                ? ask(words -> query.known(words::haveSpelled))
                : query;
    }

    /** Asks of one moment of the index. */
    <T extends @Nullable Object> T ask(Function<Words, T> question) {
        try (IndexReader index = Search.session(entities)
                .scope(Article.class)
                .extension(LuceneExtension.get())
                .openIndexReader()) {
            return question.apply(new Words(index));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Valid while asked. */
    record Words(IndexReader index) {

        /** In this spelling. */
        boolean haveSpelled(String word) {
            return have(Analysis.EXACT, Spelling.exact(word));
        }

        /** In any spelling. */
        boolean have(String word) {
            return have(Analysis.FOLDED, Spelling.folded(word));
        }

        private boolean have(String analyzer, String word) {
            try {
                return index.docFreq(new Term(field(analyzer), word)) > 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A word with marks is first held against words with marks, so that what is offered has them too. */
        @Nullable
        String nearest(String word) {
            String near = null;
            if (Spelling.accented(word)) {
                near = nearest(Analysis.EXACT, Spelling.exact(word));
            }
            return near == null ? nearest(Analysis.FOLDED, Spelling.folded(word)) : near;
        }

        private @Nullable String nearest(String analyzer, String word) {
            DirectSpellChecker spelling = new DirectSpellChecker();
            spelling.setMinQueryLength(3);
            // One letter in a short syllable makes another word; two may be wrong in a long name only.
            spelling.setMaxEdits(word.length() < 6 ? 1 : 2);
            try {
                SuggestWord[] near = spelling.suggestSimilar(
                        new Term(field(analyzer), word), 1, index, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
                return near.length == 0 ? null : near[0].string;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String field(String analyzer) {
            return ArticleText.field(ArticleText.WHOLE, analyzer);
        }
    }
}
