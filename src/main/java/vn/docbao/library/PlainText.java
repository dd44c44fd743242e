package vn.docbao.library;

import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** A story as lines of text: headline, summary, and a line for each block. */
final class PlainText {

    private PlainText() {}

    /** @param inferred whether no headline was printed: one that is made of the text's beginning is no line of its own */
    static String of(String headline, boolean inferred, @Nullable String summary, List<Block> body) {
        StringJoiner lines = new StringJoiner("\n");
        if (!inferred || !begins(headline, summary, body)) {
            lines.add(headline);
        }
        if (summary != null && !summary.isBlank()) {
            lines.add(summary);
        }
        for (Block block : body) {
            if (!block.text().isBlank()) {
                lines.add(block.text());
            }
        }
        return lines.toString();
    }

    private static boolean begins(String headline, @Nullable String summary, List<Block> body) {
        String made = headline.endsWith("…") ? headline.substring(0, headline.length() - 1) : headline;
        String beginning = summary != null && !summary.isBlank()
                ? summary
                : body.stream()
                        .map(Block::text)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse("");
        return beginning.strip().startsWith(made);
    }
}
