package vn.docbao.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The pages of a set that hold a story, read by several readers. Fronts are left out: the peers give an article for any
 * page they are handed and have no way to say that there is none.
 */
final class PeerTable {

    private static final List<PageReader> READERS = List.of(PageReader.OURS, new Readability(), new Boilerpipe());

    private final List<GoldPage> pages;
    private final Map<PageReader, SetScore> scores = new LinkedHashMap<>();
    private final List<String> missed = new ArrayList<>();

    PeerTable(List<GoldPage> set) {
        pages = set.stream().filter(page -> page.gold().main() != null).toList();
        for (PageReader reader : READERS) {
            List<Page> found = pages.stream().map(reader::read).toList();
            scores.put(reader, SetScore.of(pages, found));
            missed.add(MissedSummaries.of(
                    pages, pages.stream().map(reader.textOnly()::read).toList()));
        }
    }

    int size() {
        return pages.size();
    }

    String render() {
        List<String> heading = new ArrayList<>(List.of("field", "n"));
        READERS.forEach(reader -> heading.add(reader.name()));
        MarkdownTable table = new MarkdownTable(heading);
        for (Field field : Field.values()) {
            table.row(cells(
                    field.label,
                    scores.get(PageReader.OURS).having(field),
                    reader -> reader.gives().contains(field) ? SetTable.figure(field, scores.get(reader)) : "–"));
        }
        table.row(cells(
                "leakage",
                size(),
                reader -> SetTable.precisely(scores.get(reader).leakage())));
        List<String> summaries = new ArrayList<>(List.of("summary not in the story's text", ""));
        summaries.addAll(missed);
        table.row(summaries);
        return table.toString();
    }

    private static List<String> cells(String label, int n, Function<PageReader, String> figure) {
        List<String> cells = new ArrayList<>(List.of(label, Integer.toString(n)));
        READERS.forEach(reader -> cells.add(figure.apply(reader)));
        return cells;
    }
}
