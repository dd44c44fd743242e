package vn.docbao.extract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The JSON that the extract command writes for a file. Dates and times are ISO strings. */
final class Contract {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Contract() {}

    static String json(String file, Extraction extraction) {
        return JSON.writeValueAsString(
                switch (extraction) {
                    case Extraction.Page page -> PageJson.of(file, page);
                    case Extraction.Rejected rejected ->
                        new ErrorJson(
                                file,
                                rejected.reason().name().toLowerCase(java.util.Locale.ROOT) + ": " + rejected.detail());
                });
    }

    static String error(String file, String error) {
        return JSON.writeValueAsString(new ErrorJson(file, error));
    }

    record ErrorJson(String file, String error) {}

    record PageJson(
            String file,
            List<StoryJson> stories,
            List<HeadlineJson> headlines,
            List<String> relatedTo,
            List<DiscardedJson> discarded) {

        static PageJson of(String file, Extraction.Page page) {
            return new PageJson(
                    file,
                    page.stories().stream().map(StoryJson::of).toList(),
                    page.headlines().stream().map(HeadlineJson::of).toList(),
                    page.relatedTo(),
                    page.spans().stream()
                            .filter(span -> !span.fate().kept())
                            .map(span -> DiscardedJson.of(span, page.text()))
                            .toList());
        }
    }

    record StoryJson(
            String role,
            String title,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String titleInferred,

            @Nullable String lead,
            @Nullable String author,
            @Nullable String agency,
            @Nullable String publishedDate,
            @Nullable String publishedTime,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String dateInferred,

            @Nullable String place,
            @Nullable String section,
            List<String> tags,
            List<String> paragraphs,
            List<CaptionJson> captions,
            List<String> subheads,
            @Nullable String video,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String address) {

        static StoryJson of(Story story) {
            return new StoryJson(
                    story.role().name().toLowerCase(java.util.Locale.ROOT),
                    story.title(),
                    story.titleInferred(),
                    story.lead(),
                    story.author(),
                    story.agency(),
                    text(story.publishedDate()),
                    text(story.publishedTime()),
                    text(story.dateInferred()),
                    story.place(),
                    story.section(),
                    story.tags(),
                    blocks(story, Block.Paragraph.class)
                            .map(Block.Paragraph::text)
                            .toList(),
                    blocks(story, Block.Figure.class)
                            .map(f -> new CaptionJson(f.text(), f.credit(), f.file()))
                            .toList(),
                    blocks(story, Block.Subheading.class)
                            .map(Block.Subheading::text)
                            .toList(),
                    blocks(story, Block.VideoNote.class)
                            .map(Block.VideoNote::text)
                            .findFirst()
                            .orElse(null),
                    story.address());
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : Objects.toString(value);
        }

        private static <T extends Block> Stream<T> blocks(Story story, Class<T> type) {
            return story.blocks().stream().filter(type::isInstance).map(type::cast);
        }
    }

    record CaptionJson(
            String text,
            @Nullable String credit,
            @JsonProperty("file") @Nullable String imageFile) {}

    record HeadlineJson(
            String title,
            @Nullable String section,
            @Nullable String publishedAt,
            @Nullable String list,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String address) {

        static HeadlineJson of(Headline headline) {
            return new HeadlineJson(
                    headline.title(),
                    headline.section(),
                    headline.publishedAt() == null
                            ? null
                            : headline.publishedAt().toString(),
                    headline.list(),
                    headline.address());
        }
    }

    record DiscardedJson(int line, String text, String reason) {

        static DiscardedJson of(Span span, String text) {
            return new DiscardedJson(
                    span.line(), CleanText.of(text, span.from(), span.to()).text(), span.rule());
        }
    }
}
