package vn.docbao.search;

import java.util.List;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.jspecify.annotations.Nullable;

/** One text of an article in the four ways it is searched. */
record ArticleText(String name, List<IndexFieldReference<String>> ways) {

    static final String HEADLINE = "headline";
    static final String SUMMARY = "summary";
    static final String BODY = "body";

    private static final List<String> ANALYZERS =
            List.of(Analysis.EXACT, Analysis.FOLDED, Analysis.EXACT_PAIRS, Analysis.FOLDED_PAIRS);

    static ArticleText in(IndexSchemaElement schema, String name) {
        return new ArticleText(
                name,
                ANALYZERS.stream()
                        .map(analyzer -> schema.field(
                                        field(name, analyzer),
                                        type -> type.asString().analyzer(analyzer))
                                .toReference())
                        .toList());
    }

    static String field(String text, String analyzer) {
        return text + "-" + analyzer;
    }

    void write(DocumentElement document, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            ways.forEach(way -> document.addValue(way, text));
        }
    }
}
