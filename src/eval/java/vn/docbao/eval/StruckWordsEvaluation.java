package vn.docbao.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.docbao.extract.StruckExtractor;

/**
 * How much the reading of text leans on the lexicon: each set again with phrases struck out, by effect and in all, and
 * with headings that no lexicon has. A site nobody has seen prints words that nobody has listed; what falls far here
 * falls there.
 */
class StruckWordsEvaluation {

    private static final int DRAWS = 10;
    private static final List<String> EFFECTS = List.of(
            "LIST",
            "RELATED",
            "CHROME",
            "AD",
            "MORE",
            "BADGE",
            "KEYWORDS",
            "SECTION",
            "AGENCY",
            "ROLE",
            "VIDEO",
            "IMPRINT",
            "SPONSORED",
            "OPENER",
            "POSITION");
    private static final Set<String> HEADINGS = Set.of("LIST", "RELATED");

    @Test
    void tables() throws IOException {
        Path gold = DataFolder.required("docbao.gold", "sub-folders with X and X.json");
        StringBuilder tables = new StringBuilder();
        try (Stream<Path> folders = Files.list(gold)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                List<GoldPage> pages = GoldPage.in(folder).stream()
                        .filter(page -> !page.isHtml())
                        .toList();
                if (!pages.isEmpty()) {
                    tables.append("**%s, text, with words struck out**: %d pages, half = mean of %d draws%n%n"
                                    .formatted(folder.getFileName(), pages.size(), DRAWS))
                            .append(table(pages))
                            .append('\n');
                }
            }
        }
        Report.write("struck", tables.toString());
    }

    private static MarkdownTable table(List<GoldPage> pages) {
        List<String> heading = new ArrayList<>(List.of("struck", "", "STRICT"));
        Stream.of(Field.values()).map(field -> field.label).forEach(heading::add);
        heading.add("leakage");
        MarkdownTable table = new MarkdownTable(heading);
        row(table, "nothing", "", List.of(score(pages, Set.of(), 0, 0)));
        for (String effect : EFFECTS) {
            rows(table, pages, effect, Set.of(effect));
        }
        rows(table, pages, "every effect", Set.copyOf(EFFECTS));
        List<GoldPage> strange = pages.stream().map(StrangeHeadings::on).toList();
        row(table, "headings are others", "", List.of(score(strange, HEADINGS, 0, 0)));
        return table;
    }

    private static void rows(MarkdownTable table, List<GoldPage> pages, String label, Set<String> effects) {
        row(table, label, "half", halves(pages, effects));
        row(table, label, "all", List.of(score(pages, effects, 1, 0)));
    }

    private static List<SetScore> halves(List<GoldPage> pages, Set<String> effects) {
        return IntStream.rangeClosed(1, DRAWS)
                .mapToObj(seed -> score(pages, effects, 0.5, seed))
                .toList();
    }

    private static SetScore score(List<GoldPage> pages, Set<String> effects, double share, long seed) {
        StruckExtractor extractor = StruckExtractor.of(effects, share, seed);
        return SetScore.of(
                pages,
                pages.stream()
                        .map(page -> Page.parse(extractor.json(page.name(), page.bytes())))
                        .toList());
    }

    private static void row(MarkdownTable table, String label, String share, List<SetScore> draws) {
        List<String> cells = new ArrayList<>(List.of(
                label,
                share,
                SetTable.precisely(
                        draws.stream().mapToDouble(SetScore::strict).average().orElseThrow())));
        for (Field field : Field.values()) {
            OptionalDouble mean = draws.stream()
                    .map(draw -> draw.meanWherePresent(field))
                    .flatMapToDouble(OptionalDouble::stream)
                    .average();
            cells.add(mean.isPresent() ? SetTable.precisely(mean.getAsDouble()) : "–");
        }
        cells.add(SetTable.precisely(
                draws.stream().mapToDouble(SetScore::leakage).average().orElseThrow()));
        table.row(cells);
    }
}
