package vn.docbao.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.Article;
import vn.docbao.library.Block;
import vn.docbao.library.Section;
import vn.docbao.library.TagOrigin;
import vn.docbao.library.TagUse;

/**
 * An article as the export writes it: the fields of the extract command's stories, and what the library added. What was
 * inferred stands apart from what was printed.
 *
 * @param topics found in the text; {@code tags} are an editor's
 * @param original the file it was read from, below the folder of originals
 */
record ExportedArticle(
        String slug,
        String file,
        String original,
        String role,
        String title,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String titleInferred,
        @Nullable String lead,
        @Nullable String author,
        @Nullable String agency,
        @Nullable String publishedDate,
        @Nullable String publishedTime,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String dateInferred,
        @Nullable String place,
        @Nullable String section,
        List<String> tags,
        List<String> topics,
        List<String> paragraphs,
        List<Caption> captions,
        List<String> subheads,
        @Nullable String video,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String address) {

    record Caption(
            String text, @Nullable String credit, @Nullable String file) {}

    static ExportedArticle of(Article article, List<TagUse> uses) {
        String date = text(article.getPublishedDate());
        boolean excerpt = article.isExcerpt();
        Section section = article.getSection();
        return new ExportedArticle(
                article.getSlug(),
                article.getSourceFile().getOrigin(),
                Export.place(
                        article.getSourceFile().getId(),
                        Offer.of(article.getSourceFile()).name()),
                excerpt ? "teaser" : article.getPosition() == 0 ? "main" : "second",
                article.isHeadlineInferred() ? "" : article.getHeadline(),
                article.isHeadlineInferred() ? article.getHeadline() : null,
                article.getSummary(),
                article.getByline(),
                article.getAgency(),
                article.isDateInferred() ? null : date,
                text(article.getPublishedTime()),
                article.isDateInferred() ? date : null,
                article.getPlace(),
                section == null ? null : section.getName(),
                names(uses, TagOrigin.EDITOR),
                names(uses, TagOrigin.FOUND),
                texts(article, Block.Paragraph.class, Block.Quote.class),
                article.getBody().stream()
                        .filter(Block.Figure.class::isInstance)
                        .map(Block.Figure.class::cast)
                        .map(figure -> new Caption(figure.text(), figure.credit(), figure.file()))
                        .toList(),
                texts(article, Block.Subheading.class),
                texts(article, Block.VideoNote.class).stream().findFirst().orElse(null),
                article.getAddress());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }

    private static List<String> names(List<TagUse> uses, TagOrigin origin) {
        return uses.stream()
                .filter(use -> use.origin() == origin)
                .map(TagUse::name)
                .toList();
    }

    private static List<String> texts(Article article, Class<?>... types) {
        return article.getBody().stream()
                .filter(block -> Stream.of(types).anyMatch(type -> type.isInstance(block)))
                .map(Block::text)
                .toList();
    }
}
