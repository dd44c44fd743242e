package vn.docbao.related;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.docbao.eval.MarkdownTable;

/** How well and how fast stories are related; what each figure is, it prints. */
@SpringBootTest(
        classes = RelatedSite.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:related-${random.uuid}",
            "logging.level.org.springframework.test.context=error"
        })
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RelatedEvaluation {

    private static final int ORIGINALS = 2_000;
    private static final int COPIED = 1_000;
    private static final int PLACES = 10;

    /** Two that share so much of their shingles are one story. */
    private static final double SAME_STORY = 0.3;

    @TempDir
    static Path data;

    @DynamicPropertySource
    static void dataDir(DynamicPropertyRegistry properties) {
        properties.add(
                "docbao.data-dir",
                () -> data.resolve(Long.toString(System.nanoTime())).toString());
    }

    private static final List<String> HEADING = List.of("figure", "tuned on", "held out", "floor", "aim", "method");

    @Test
    @Order(1)
    void sameEvent(
            @Autowired RelatedSite.Filled library, @Autowired RelatedStories related, @Autowired JdbcTemplate jdbc)
            throws IOException {
        List<Report> reports = Report.of("baomoi");
        List<Long> ids = library.with(reports);
        double topics = library.settleTopics(ids);
        long start = cpu();
        related.relate(() -> false);
        double relating = (cpu() - start) / 1e6 / ids.size();
        List<String> names =
                reports.stream().map(report -> JudgedEvents.name(report.name())).toList();
        Map<Long, Integer> numbers = numbers(ids);
        double[] precisions = new double[2];
        int[] queries = new int[2];
        int[][] told = new int[2][3];
        int[] unjudged = new int[1];
        List<JudgedEvents> judged = JudgedEvents.all().stream()
                .filter(event -> names.contains(event.story()))
                .toList();
        for (JudgedEvents event : judged) {
            int half = queries[0] > queries[1] ? 1 : 0;
            List<String> found = new ArrayList<>();
            Set<String> same = new HashSet<>();
            jdbc.query(
                    "select to_id, kind from related_article where from_id = ? order by"
                            + " case kind when 'COPY' then 0 when 'SAME_EVENT' then 1 else 2 end, score desc, to_id",
                    row -> {
                        String name = names.get(numbers.get(row.getLong(1)));
                        found.add(name);
                        if (!row.getString(2).equals("SIMILAR")) {
                            same.add(name);
                        }
                    },
                    ids.get(names.indexOf(event.story())));
            List<String> first = found.subList(0, Math.min(PLACES, found.size()));
            precisions[half] += averagePrecision(first, event.same());
            queries[half]++;
            unjudged[0] += (int) first.stream()
                    .filter(name ->
                            !event.same().contains(name) && !event.others().contains(name))
                    .count();
            for (String name : same) {
                told[half][event.same().contains(name) ? 0 : event.others().contains(name) ? 1 : 2]++;
            }
        }
        MarkdownTable table = new MarkdownTable(HEADING);
        table.row(List.of(
                "same event, MAP@10",
                "%.3f".formatted(precisions[0] / queries[0]),
                "%.3f".formatted(precisions[1] / queries[1]),
                ".70",
                ".80",
                "%d stories a half of %,d of baomoi, from what is stored as related: copies, same event, similar"
                        .formatted(queries[1], reports.size())));
        table.row(List.of(
                "called the same event and judged so",
                "%.3f".formatted((double) told[0][0] / (told[0][0] + told[0][1])),
                "%.3f".formatted((double) told[1][0] / (told[1][0] + told[1][1])),
                "",
                "",
                "of %d pairs that were judged; %d more were not"
                        .formatted(told[0][0] + told[0][1] + told[1][0] + told[1][1], told[0][2] + told[1][2])));
        table.row(List.of(
                "related and topics, ms of CPU an article",
                "%.2f".formatted(relating + topics),
                "",
                "10",
                "2",
                "%.2f related, %.2f topics learned, chosen and chosen anew; the same stories, database in memory"
                        .formatted(relating, topics)));
        write("related-events", """
                **Same event**: for stories drawn at random from baomoi, the others that any of three rankings (pairs of syllables, syllables,
                names and figures; whole texts, tf-idf) or this one put among its first were read and judged: the same event is one happening
                or affair and what follows from it, not a thing of the same kind or about the same person. Stories without another are left
                out. What was not judged counts as wrong: %d of the first ten of %d. Dates are left out, as the corpus prints none.

                """.formatted(unjudged[0], judged.size()), table);
    }

    private static void write(String name, String method, MarkdownTable table) throws IOException {
        vn.docbao.eval.Report.write(name, method + table);
    }

    private static Map<Long, Integer> numbers(List<Long> ids) {
        Map<Long, Integer> numbers = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            numbers.put(ids.get(i), i);
        }
        return numbers;
    }

    private static double averagePrecision(List<String> found, Set<String> right) {
        double sum = 0;
        int hits = 0;
        for (int place = 0; place < found.size(); place++) {
            if (right.contains(found.get(place))) {
                hits++;
                sum += (double) hits / (place + 1);
            }
        }
        return sum / Math.min(PLACES, right.size());
    }

    @Test
    @Order(2)
    void nearCopies(
            @Autowired RelatedSite.Filled library, @Autowired RelatedStories related, @Autowired JdbcTemplate jdbc)
            throws IOException {
        List<Report> originals = new ArrayList<>(Report.of("vietnews").subList(0, ORIGINALS));
        Random random = new Random(1);
        List<Report> all = new ArrayList<>(originals);
        for (int i = 0; i < COPIED; i++) {
            Report report = originals.get(i);
            Report other = originals.get(COPIED + random.nextInt(ORIGINALS - COPIED));
            Edit edit = Edit.values()[i % Edit.values().length];
            all.add(new Report(
                    "sửa " + report.name(),
                    "Bản sửa " + i,
                    edit == Edit.MERGE ? "" : report.summary(),
                    edit.apply(report, other, random)));
        }
        List<Long> ids = library.with(all);
        Map<Long, Integer> numbers = numbers(ids);
        related.relate(() -> false);
        int[] hits = new int[Edit.values().length];
        int[] flagged = new int[2];
        jdbc.query("select from_id, to_id from related_article where likeness is not null and from_id < to_id", row -> {
            int one = numbers.get(row.getLong(1));
            int other = numbers.get(row.getLong(2));
            flagged[0]++;
            if (other - ORIGINALS == one) {
                hits[one % hits.length]++;
            } else if (jaccard(all.get(one), all.get(other)) < SAME_STORY) {
                flagged[1]++;
            }
        });
        MarkdownTable table = new MarkdownTable(List.of("figure", "found", "floor", "aim", "method"));
        table.row(List.of(
                "near copies, recall",
                "%.4f".formatted((double) Arrays.stream(hits).sum() / COPIED),
                ".94",
                ".98",
                "a copy is found when its link is shown with a percentage"));
        for (Edit edit : Edit.values()) {
            table.row(List.of(
                    "– " + edit.name().toLowerCase(Locale.ROOT),
                    "%.4f".formatted((double) hits[edit.ordinal()] * Edit.values().length / COPIED),
                    "",
                    "",
                    ""));
        }
        table.row(List.of(
                "near copies, precision",
                "%.4f".formatted(1 - (double) flagged[1] / flagged[0]),
                ".998",
                "",
                "%d of %d shown with a percentage share less than three tenths of their shingles, counted exactly"
                        .formatted(flagged[1], flagged[0])));
        write("related-copies", """
                **Near copies**: %,d stories of vietnews and %,d edited copies under other headlines, each edited in one way (a quarter
                each: three sentences in ten dropped; a word in twelve swapped; all sentences in another order; another story of up to its
                length behind it), through everything that relates a library.

                """.formatted(ORIGINALS, COPIED), table);
    }

    private static double jaccard(Report one, Report other) {
        Set<Long> both = shingles(one);
        Set<Long> theirs = shingles(other);
        int size = both.size() + theirs.size();
        both.retainAll(theirs);
        return (double) both.size() / (size - both.size());
    }

    private static Set<Long> shingles(Report report) {
        Set<Long> shingles = new HashSet<>();
        String text = report.headline() + "\n" + report.summary() + "\n" + String.join("\n", report.paragraphs());
        Arrays.stream(Shingles.of(text)).forEach(shingles::add);
        return shingles;
    }

    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }
}
