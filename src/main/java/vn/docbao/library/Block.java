package vn.docbao.library;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** One part of an article's body. Plain text; templates print it escaped. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Block.Subheading.class, name = "subheading"),
    @JsonSubTypes.Type(value = Block.Figure.class, name = "figure"),
    @JsonSubTypes.Type(value = Block.Quote.class, name = "quote"),
    @JsonSubTypes.Type(value = Block.VideoNote.class, name = "video")
})
public sealed interface Block {

    String text();

    record Paragraph(String text) implements Block {}

    record Subheading(String text) implements Block {}

    record Figure(
            String text, @Nullable String credit, @Nullable String file) implements Block {}

    record Quote(String text) implements Block {}

    record VideoNote(String text, @Nullable String source) implements Block {}
}
