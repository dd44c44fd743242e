package vn.docbao.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.jspecify.annotations.Nullable;

/** One text of an article in the ways it is searched. */
record ArticleText(String name, List<IndexFieldReference<String>> ways) {

    static final String HEADLINE = "headline";

    /** The summary and the beginning of the body, where a news story says what it is about. */
    static final String OPENING = "opening";

    /** All of it, the headline first: one field costs a third of what three would, and ranks better. */
    static final String WHOLE = "whole";

    static ArticleText in(IndexSchemaElement schema, String name, String... analyzers) {
        return new ArticleText(
                name,
                Arrays.stream(analyzers)
                        .map(analyzer -> schema.field(
                                        field(name, analyzer),
                                        type -> type.asString().analyzer(analyzer))
                                .multiValued()
                                .toReference())
                        .toList());
    }

    ArticleText and(IndexFieldReference<String> way) {
        return new ArticleText(
                name, Stream.concat(ways.stream(), Stream.of(way)).toList());
    }

    static String field(String text, String analyzer) {
        return text + "-" + analyzer;
    }

    /** No phrase runs from one of the texts into the next. */
    void write(DocumentElement document, @Nullable String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                ways.forEach(way -> document.addValue(way, text));
            }
        }
    }
}
