package vn.docbao.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.docbao.eval.Corpus;
import vn.docbao.eval.MarkdownTable;
import vn.docbao.eval.Report;
import vn.docbao.library.Stories;
import vn.docbao.text.Fold;

/** How long a page of results takes over all corpora together, without the page's rendering, and what takes the time. */
@SpringBootTest(
        classes = SearchSite.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:speed;DB_CLOSE_DELAY=-1",
            "docbao.data-dir=target/eval/speed",
            "docbao.search.anew=true",
            "spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem"
        })
@Import(Shelf.class)
class SearchSpeedEvaluation {

    private static final int QUERIES = 500;
    private static final int SIZE = 20;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Autowired
    private ArticleSearch search;

    @Autowired
    private Ranking ranking;

    @Autowired
    private Counter counter;

    @Autowired
    private Stories stories;

    @Autowired
    private TransactionTemplate transaction;

    private record Kind(String name, List<Query> queries) {}

    @Test
    void measure(@Autowired Shelf shelf, @Autowired ArticleIndexer indexer) throws IOException {
        List<Printed> articles = new ArrayList<>();
        for (Corpus corpus : Corpus.required()) {
            articles.addAll(Printed.of(corpus));
        }
        shelf.storeWithHeadlines(articles);
        indexer.merge();
        List<Kind> kinds = kinds(articles);
        kinds.forEach(kind -> kind.queries().forEach(this::page));
        MarkdownTable table = new MarkdownTable(List.of("queries", "part", "median ms", "p95 ms", "p95 ms of CPU"));
        List<Query> all =
                kinds.stream().flatMap(kind -> kind.queries().stream()).toList();
        Stream.concat(kinds.stream(), Stream.of(new Kind("all together", all))).forEach(kind -> rows(kind, table));
        Report.write(
                "search-speed",
                ("**Search, time**: %,d articles, index of one piece on the disk, as a site has it; first page of %d results; %d queries a kind"
                                + " after one round to warm up; load %.1f; floor 15 ms, aim 3 ms%n%n%s")
                        .formatted(
                                articles.size(),
                                SIZE,
                                QUERIES,
                                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                                table));
    }

    private static List<Kind> kinds(List<Printed> articles) {
        List<Printed> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(4));
        List<String> titles =
                shuffled.stream().limit(QUERIES).map(Printed::title).toList();
        Random random = new Random(5);
        return List.of(
                kind(
                        "2 words of a title without accents",
                        titles.stream().map(title -> Fold.fold(words(title, 2, random)))),
                kind("4 words of a title", titles.stream().map(title -> words(title, 4, random))),
                kind("a whole title", titles.stream()));
    }

    private static Kind kind(String name, Stream<String> typed) {
        return new Kind(name, typed.map(Query::of).toList());
    }

    private static String words(String title, int count, Random random) {
        String[] words = title.split(" ");
        int from = random.nextInt(Math.max(1, words.length - count + 1));
        return String.join(" ", Arrays.copyOfRange(words, from, Math.min(words.length, from + count)));
    }

    private void rows(Kind kind, MarkdownTable table) {
        row(kind, "ids of the best", query -> transaction.executeWithoutResult(s -> search.best(query, SIZE)), table);
        row(
                kind,
                "count and facets",
                query -> transaction.executeWithoutResult(s -> counter.count(query, Narrowing.CHOICES)),
                table);
        row(
                kind,
                "ids and their stories from the database",
                query -> transaction.executeWithoutResult(s -> stories.found(found(query))),
                table);
        row(kind, "all, with excerpts", this::page, table);
    }

    private List<Long> found(Query query) {
        return ranking.closest(query, 0, SIZE);
    }

    private void page(Query query) {
        search.closest(query, 1, SIZE);
    }

    private static void row(Kind kind, String part, Consumer<Query> action, MarkdownTable table) {
        int count = kind.queries().size();
        long[] nanos = new long[count];
        long[] cpu = new long[count];
        for (int i = 0; i < count; i++) {
            long start = System.nanoTime();
            long cpuStart = THREADS.getCurrentThreadCpuTime();
            action.accept(kind.queries().get(i));
            cpu[i] = THREADS.getCurrentThreadCpuTime() - cpuStart;
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        Arrays.sort(cpu);
        table.row(List.of(
                kind.name(), part, ms(nanos[count / 2]), ms(nanos[count * 95 / 100]), ms(cpu[count * 95 / 100])));
    }

    private static String ms(long nanos) {
        return String.format(Locale.ROOT, "%.1f", nanos / 1e6);
    }
}
