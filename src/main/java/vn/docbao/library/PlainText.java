package vn.docbao.library;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A story as lines of text: headline, summary, and a line for each block. */
final class PlainText {

    private PlainText() {}

    /** @param inferred whether no headline was printed: one that is made of the text's beginning is no line of its own */
    static String of(String headline, boolean inferred, @Nullable String summary, List<Block> body) {
        List<String> lines = new ArrayList<>();
        if (summary != null) {
            lines.add(summary);
        }
        body.forEach(block -> lines.add(block.text()));
        lines.removeIf(String::isBlank);
        if (!inferred || !begins(lines, headline)) {
            lines.addFirst(headline);
        }
        return String.join("\n", lines);
    }

    private static boolean begins(List<String> lines, String headline) {
        String made = headline.endsWith("…") ? headline.substring(0, headline.length() - 1) : headline;
        return (lines.isEmpty() ? "" : lines.getFirst().strip()).startsWith(made);
    }
}
