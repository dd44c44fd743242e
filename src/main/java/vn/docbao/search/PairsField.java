package vn.docbao.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;

/**
 * The pairs of neighbouring syllables of a whole article. How often each stands in it is kept and not where: of all that
 * the index holds pairs are the most, and the places of their syllables stand there already. Hibernate Search keeps
 * places for any text, hence Lucene's own field.
 */
final class PairsField {

    static final String NAME = ArticleText.field(ArticleText.WHOLE, Analysis.FOLDED_PAIRS);

    private static final FieldType TYPE = new FieldType();

    static {
        TYPE.setTokenized(true);
        TYPE.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        TYPE.freeze();
    }

    private PairsField() {}

    static IndexFieldReference<String> in(IndexSchemaElement schema) {
        return schema.field(NAME, type -> type.extension(LuceneExtension.get()).asNative(String.class, PairsField::add))
                .multiValued()
                .toReference();
    }

    private static void add(String field, String text, Consumer<IndexableField> document) {
        document.accept(new Field(field, VietnameseAnalyzer.pairs(new StringReader(text)), TYPE));
    }

    /** One for each pair of the words, in their order. */
    static List<TermQuery> queries(String words) {
        List<TermQuery> queries = new ArrayList<>();
        try (TokenStream pairs = VietnameseAnalyzer.pairs(new StringReader(words))) {
            CharTermAttribute pair = pairs.addAttribute(CharTermAttribute.class);
            pairs.reset();
            while (pairs.incrementToken()) {
                queries.add(new TermQuery(new Term(NAME, pair.toString())));
            }
            pairs.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return queries;
    }
}
