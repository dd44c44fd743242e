package vn.docbao.search;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.Article;
import vn.docbao.library.ArticleTag;
import vn.docbao.library.Block;
import vn.docbao.text.Fold;
import vn.docbao.text.Slug;

/**
 * What the index holds of an article. Said here and not by annotations: each of three texts is searched in several ways,
 * and the words of the fields and of the queries on them stand best side by side.
 */
final class ArticleDocument implements TypeBinder {

    /** Another number makes every index be built anew: change it with the fields or the analysis. */
    static final int VERSION = 6;

    /** Of the body, behind the summary. */
    private static final int OPENING_WORDS = 80;

    /** The headline folded, as one value: for what begins with the words typed. */
    static final String HEADLINE_KEY = "headlineKey";

    static final String SECTION = "section";
    static final String SECTION_NAME = "sectionName";
    static final String TOPIC = "topic";
    static final String TOPIC_NAME = "topicName";
    static final String AUTHOR = "author";
    static final String AGENCY = "agency";
    static final String AGENCY_NAME = "agencyName";
    static final String DAY = "day";
    static final String YEAR = "year";
    static final String SORT_AT = "sortAt";
    static final String NUMBER = "number";

    @Override
    public void bind(TypeBindingContext context) {
        // Nothing is indexed by itself when an entity changes, so nothing needs to be watched.
        context.dependencies().useRootOnly();
        context.bridge(Article.class, new Bridge(context.indexSchemaElement()));
    }

    private static final class Bridge implements TypeBridge<Article> {

        private final ArticleText headline;
        private final ArticleText opening;
        private final ArticleText whole;
        private final IndexFieldReference<String> headlineKey;
        private final IndexFieldReference<String> section;
        private final IndexFieldReference<String> sectionName;
        private final IndexFieldReference<String> topic;
        private final IndexFieldReference<String> topicName;
        private final IndexFieldReference<String> author;
        private final IndexFieldReference<String> agency;
        private final IndexFieldReference<String> agencyName;
        private final IndexFieldReference<LocalDate> day;
        private final IndexFieldReference<Integer> year;
        private final IndexFieldReference<LocalDateTime> sortAt;
        private final IndexFieldReference<Long> number;

        Bridge(IndexSchemaElement schema) {
            headline = ArticleText.in(
                    schema, ArticleText.HEADLINE, Analysis.EXACT, Analysis.FOLDED, Analysis.FOLDED_PAIRS);
            opening = ArticleText.in(schema, ArticleText.OPENING, Analysis.FOLDED);
            whole = ArticleText.in(schema, ArticleText.WHOLE, Analysis.EXACT, Analysis.FOLDED)
                    .and(PairsField.in(schema));
            headlineKey = schema.field(HEADLINE_KEY, type -> type.asString()).toReference();
            section = schema.field(SECTION, type -> type.asString()).toReference();
            sectionName = counted(schema, SECTION_NAME);
            topic = schema.field(TOPIC, type -> type.asString()).multiValued().toReference();
            topicName = schema.field(TOPIC_NAME, type -> type.asString().aggregable(Aggregable.YES))
                    .multiValued()
                    .toReference();
            author = words(schema, AUTHOR);
            agency = words(schema, AGENCY);
            agencyName = counted(schema, AGENCY_NAME);
            day = schema.field(DAY, type -> type.asLocalDate()).toReference();
            year = schema.field(YEAR, type -> type.asInteger().aggregable(Aggregable.YES))
                    .toReference();
            sortAt = schema.field(SORT_AT, type -> type.asLocalDateTime().sortable(Sortable.YES))
                    .toReference();
            number = schema.field(NUMBER, type -> type.asLong().sortable(Sortable.YES))
                    .toReference();
        }

        private static IndexFieldReference<String> counted(IndexSchemaElement schema, String name) {
            return schema.field(name, type -> type.asString().aggregable(Aggregable.YES))
                    .toReference();
        }

        private static IndexFieldReference<String> words(IndexSchemaElement schema, String name) {
            return schema.field(name, type -> type.asString().analyzer(Analysis.FOLDED))
                    .toReference();
        }

        @Override
        public void write(DocumentElement document, Article article, TypeBridgeWriteContext context) {
            String body = article.getBody().stream().map(Block::text).collect(Collectors.joining("\n"));
            headline.write(document, article.getHeadline());
            opening.write(document, article.getSummary(), beginning(body));
            whole.write(document, article.getHeadline(), article.getSummary(), body);
            document.addValue(headlineKey, Fold.key(article.getHeadline()));
            if (article.getSection() != null) {
                document.addValue(section, article.getSection().getSlug());
                document.addValue(sectionName, article.getSection().getName());
            }
            for (ArticleTag use : article.getTags()) {
                document.addValue(topic, use.getTag().getSlug());
                document.addValue(topicName, use.getTag().getName());
            }
            add(document, author, article.getByline());
            add(document, agency, article.getAgency());
            add(document, agencyName, article.getAgency());
            if (article.getPublishedDate() != null) {
                document.addValue(day, article.getPublishedDate());
                document.addValue(year, article.getPublishedDate().getYear());
            }
            document.addValue(sortAt, article.getSortAt());
            document.addValue(number, article.getId());
        }

        private static String beginning(String body) {
            Matcher word = Spelling.WORD.matcher(body);
            for (int words = 0; words < OPENING_WORDS; words++) {
                if (!word.find()) {
                    return body;
                }
            }
            return body.substring(0, word.end());
        }

        private static void add(DocumentElement document, IndexFieldReference<String> field, @Nullable String value) {
            if (value != null && !Slug.of(value).isEmpty()) {
                document.addValue(field, value);
            }
        }
    }
}
