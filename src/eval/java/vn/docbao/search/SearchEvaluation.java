package vn.docbao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.docbao.eval.Corpus;
import vn.docbao.eval.MarkdownTable;
import vn.docbao.eval.Report;
import vn.docbao.text.Fold;

/** How well articles are found by what they say, on each corpus, through the search that pages use. */
@SpringBootTest(
        classes = SearchSite.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.datasource.url=jdbc:h2:mem:evaluation;DB_CLOSE_DELAY=-1")
@Import(Shelf.class)
class SearchEvaluation {

    /** Of each half: weights were fitted on most of the first, and none on the second, which judges. */
    private static final int QUERIES = 1_000;

    private static final int TOP = 10;

    @Autowired
    private Shelf shelf;

    @Autowired
    private ArticleSearch search;

    private record Asked(String title, long id) {}

    @Test
    void measure() throws IOException {
        StringBuilder report = new StringBuilder();
        for (Corpus corpus : Corpus.required()) {
            List<Printed> articles = Printed.of(corpus);
            MarkdownTable table = new MarkdownTable(List.of("figure", "tuned on", "held out", "floor", "method"));
            knownItems(articles, false, table);
            knownItems(articles, true, table);
            report.append("**Search, %s**: %,d articles%n%n".formatted(corpus.name(), articles.size()))
                    .append(table)
                    .append('\n');
        }
        Report.write("search", report.toString());
    }

    private void knownItems(List<Printed> articles, boolean summaries, MarkdownTable table) {
        List<Long> ids = shelf.store(articles, summaries);
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            asked.add(new Asked(articles.get(i).title(), ids.get(i)));
        }
        Collections.shuffle(asked, new Random(1));
        int half = Math.min(QUERIES, asked.size() / 2);
        List<List<Asked>> halves = List.of(asked.subList(0, half), asked.subList(half, 2 * half));
        String known = summaries ? "known item, title → summary and body" : "known item, title → body alone";
        String method = "MRR@10, %,d titles a half as queries; no title is in the index".formatted(half);
        row(table, known + ", typed without accents", ".72", method, reciprocalRanks(halves, Fold::fold));
        row(table, known + ", as printed", "", method, reciprocalRanks(halves, UnaryOperator.identity()));
        if (summaries) {
            phrases(texts(articles, ids), half / 2, table);
        }
        shelf.empty(ids);
    }

    private List<Double> reciprocalRanks(List<List<Asked>> halves, UnaryOperator<String> typed) {
        return halves.stream()
                .map(half -> half.stream()
                        .mapToDouble(asked -> {
                            int place = search.best(Query.of(typed.apply(asked.title())), TOP)
                                    .indexOf(asked.id());
                            return place < 0 ? 0 : 1.0 / (place + 1);
                        })
                        .average()
                        .orElse(0))
                .toList();
    }

    private void phrases(Map<Long, String> texts, int count, MarkdownTable table) {
        String method = "P@10, %,d phrases a half of 3–4 neighbouring syllables that 3 to 200 articles print so";
        Phrases exact = Phrases.draw(texts, 2 * count, false, new Random(2));
        Phrases folded = Phrases.draw(texts, 2 * count, true, new Random(3));
        row(
                table,
                "exact accented phrase, typed without quotes",
                ".97",
                method.formatted(exact.having().size() / 2),
                precision(exact, UnaryOperator.identity()));
        row(
                table,
                "exact accented phrase, typed in quotes",
                ".97",
                "the same phrases",
                precision(exact, phrase -> '"' + phrase + '"'));
        row(
                table,
                "phrase typed without accents and quotes",
                "",
                method.formatted(folded.having().size() / 2) + ", accents aside",
                precision(folded, UnaryOperator.identity()));
    }

    private List<Double> precision(Phrases phrases, UnaryOperator<String> typed) {
        List<String> all = phrases.having().keySet().stream().sorted().toList();
        double[] sums = new double[2];
        int[] counts = new int[2];
        for (int i = 0; i < all.size(); i++) {
            Set<Long> having = phrases.having().get(all.get(i));
            int wanted = Math.min(TOP, having.size());
            long right = search.best(Query.of(typed.apply(all.get(i))), wanted).stream()
                    .filter(having::contains)
                    .count();
            sums[i % 2] += (double) right / wanted;
            counts[i % 2]++;
        }
        return List.of(sums[0] / counts[0], sums[1] / counts[1]);
    }

    private static Map<Long, String> texts(List<Printed> articles, List<Long> ids) {
        Map<Long, String> texts = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            Printed article = articles.get(i);
            String summary = article.summary() == null ? "" : article.summary() + "\n";
            texts.put(ids.get(i), summary + article.body());
        }
        return texts;
    }

    private static void row(MarkdownTable table, String figure, String floor, String method, List<Double> halves) {
        String mark = floor.isEmpty() ? "" : "≥ " + floor + (halves.get(1) >= Double.parseDouble(floor) ? " ✓" : " ✗");
        table.row(List.of(figure, figure(halves.get(0)), figure(halves.get(1)), mark, method));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
