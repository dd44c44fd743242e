package vn.docbao.extract;

import org.jspecify.annotations.Nullable;

/** One part of a story's body, in reading order. Texts are clean: no markup, single spaces, NFC. */
public sealed interface Block {

    record Paragraph(String text) implements Block {}

    record Subheading(String text) implements Block {}

    /**
     * A picture as it was printed in the text.
     *
     * @param text the caption without its credit and final full stop
     * @param credit who or what the picture is from ("AFP/TTXVN")
     * @param file a printed file name
     */
    record Figure(
            String text, @Nullable String credit, @Nullable String file) implements Block {}

    /** A text that announces a video, and the source it names. */
    record VideoNote(String text, @Nullable String source) implements Block {}
}
