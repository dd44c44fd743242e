package vn.docbao.eval;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Menus, advertisements and imprints that got into the stories. */
final class Leakage {

    /** Shorter lines count only where they are a whole paragraph: a menu's word may be any sentence's. */
    private static final int LONG_ENOUGH = 20;

    private Leakage() {}

    /** Share of the gold's boilerplate lines that stand in a story found. */
    static double of(Page gold, Page found) {
        List<String> lines = gold.boilerplate().stream()
                .map(Norm::of)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty()) {
            return 0;
        }
        List<String> shown = found.stories().stream()
                .flatMap(Leakage::texts)
                .filter(text -> !text.isEmpty())
                .toList();
        Set<String> whole = new HashSet<>(shown);
        String all = String.join("\n", shown);
        String wanted = gold.stories().stream()
                .flatMap(story ->
                        Stream.concat(texts(story), story.captions().stream().map(caption -> Norm.of(caption.text()))))
                .collect(Collectors.joining("\n"));
        long leaked = lines.stream()
                .filter(line -> whole.contains(line)
                        || line.codePointCount(0, line.length()) >= LONG_ENOUGH
                                && all.contains(line)
                                && !wanted.contains(line))
                .count();
        return (double) leaked / lines.size();
    }

    private static Stream<String> texts(Page.Story story) {
        return Stream.of(
                        Stream.of(Norm.of(story.title()), Norm.of(story.lead())),
                        story.paragraphs().stream().map(Norm::of),
                        story.subheads().stream().map(Norm::of))
                .flatMap(texts -> texts);
    }
}
