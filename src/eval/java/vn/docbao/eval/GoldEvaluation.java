package vn.docbao.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code mvn -Peval verify -Ddocbao.gold=DIR}: each set of gold as a table. Floors are marked, and never fail a build. */
class GoldEvaluation {

    @Test
    void tables() throws IOException {
        Path gold = DataFolder.required("docbao.gold", "sub-folders with X and X.json");
        StringBuilder tables = new StringBuilder();
        try (Stream<Path> folders = Files.list(gold)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                List<GoldPage> pages = GoldPage.in(folder);
                String set = folder.getFileName().toString();
                table(set, "text", pages.stream().filter(page -> !page.isHtml()).toList(), tables);
                table(set, "HTML", pages.stream().filter(GoldPage::isHtml).toList(), tables);
            }
        }
        Report.write("gold", tables.toString());
    }

    private static void table(String set, String kind, List<GoldPage> pages, StringBuilder out) {
        if (pages.isEmpty()) {
            return;
        }
        boolean html = kind.equals("HTML");
        SetScore score =
                SetScore.of(pages, pages.stream().map(PageReader.OURS::read).toList());
        out.append("**%s, %s**: %d pages, %s%n%n".formatted(set, kind, pages.size(), LocalDate.now()))
                .append(new SetTable(Floors.of(set, html), score).render())
                .append('\n');
        if (html) {
            PeerTable peers = new PeerTable(pages);
            out.append("**%s, %s, beside other extractors**: the %d pages that hold a story%n%n"
                            .formatted(set, kind, peers.size()))
                    .append(peers.render())
                    .append('\n');
        }
    }
}
