package vn.docbao.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.docbao.eval.Corpus;
import vn.docbao.eval.MarkdownTable;
import vn.docbao.eval.Report;
import vn.docbao.library.Facet;
import vn.docbao.library.Facets;
import vn.docbao.text.Fold;

/** How soon what somebody types is among the suggestions, over all corpora together. */
@SpringBootTest(
        classes = SearchSite.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = "spring.datasource.url=jdbc:h2:mem:typeahead;DB_CLOSE_DELAY=-1")
@Import(Shelf.class)
class TypeaheadEvaluation {

    private static final int QUERIES = 1_000;
    private static final int SHOWN = 5;
    private static final List<Integer> TYPED = List.of(4, 6, 8);

    @Autowired
    private Suggestions suggestions;

    @Test
    void measure(@Autowired Shelf shelf, @Autowired ArticleIndexer indexer, @Autowired Facets facets)
            throws IOException {
        List<Printed> articles = new ArrayList<>();
        for (Corpus corpus : Corpus.required()) {
            articles.addAll(Printed.of(corpus));
        }
        shelf.storeWithHeadlines(articles);
        indexer.merge();
        List<String> keys =
                articles.stream().map(article -> Fold.key(article.title())).toList();
        List<String> asked = new ArrayList<>(keys);
        Collections.shuffle(asked, new Random(7));
        asked = asked.subList(0, Math.min(QUERIES, asked.size()));
        Map<String, Integer> frequency = frequency(keys);
        List<String> topics = topics(facets, asked.size());
        MarkdownTable table = new MarkdownTable(List.of("hit@5, typed without accents", "4", "6", "8", "method"));
        table.row(row("a title from its beginning", asked, Function.identity(), this::titles, "drawn titles"));
        table.row(ceiling(keys, TypeaheadEvaluation::start));
        table.row(row(
                "a title from its beginning, spaces not counted",
                asked,
                Function.identity(),
                TypeaheadEvaluation::letters,
                this::titles,
                "the same titles; as many letters and digits, typed with the spaces between them"));
        table.row(ceiling(keys, TypeaheadEvaluation::letters));
        Random places = new Random(9);
        Map<String, String> stretches = new HashMap<>();
        asked.forEach(title -> stretches.put(title, fromAWord(title, places)));
        table.row(
                row(
                        "a title from a word in it, spaces not counted",
                        asked,
                        stretches::get,
                        TypeaheadEvaluation::letters,
                        this::titles,
                        "the same titles, each from a word drawn at random of those with eight letters and digits from them on"));
        table.row(row(
                "a title by its rarest word",
                asked,
                title -> rarest(title, frequency),
                this::titles,
                "the word that the fewest titles have, from its beginning, and a space and the next rarest behind it"));
        table.row(row(
                "a topic from its beginning",
                topics,
                Function.identity(),
                this::topics,
                "drawn as often as articles have them; names in headlines stand for topics"));
        Report.write(
                "typeahead",
                "**Typeahead**: %,d articles, %d queries a row; floor .76 and aim .90 after 6 characters%n%n%s"
                        .formatted(articles.size(), asked.size(), table));
    }

    private List<String> titles(String typed) {
        return suggestions.suggest(typed).stories().stream()
                .map(story -> Fold.key(story.headline()))
                .toList();
    }

    private List<String> topics(String typed) {
        return suggestions.suggest(typed).topics().stream()
                .map(topic -> Fold.key(topic.name()))
                .toList();
    }

    private static List<String> row(
            String figure,
            List<String> wanted,
            Function<String, String> typing,
            Function<String, List<String>> shown,
            String method) {
        return row(figure, wanted, typing, TypeaheadEvaluation::start, shown, method);
    }

    private static List<String> row(
            String figure,
            List<String> wanted,
            Function<String, String> typing,
            BiFunction<String, Integer, String> start,
            Function<String, List<String>> shown,
            String method) {
        List<String> row = new ArrayList<>(List.of(figure));
        for (int typed : TYPED) {
            long hits = wanted.stream()
                    .filter(title ->
                            shown.apply(start.apply(typing.apply(title), typed)).contains(title))
                    .count();
            row.add(figure((double) hits / wanted.size()));
        }
        row.add(method);
        return row;
    }

    /** Titles that begin alike cannot all be among five. */
    private static List<String> ceiling(List<String> keys, BiFunction<String, Integer, String> start) {
        List<String> row = new ArrayList<>(List.of("no five suggestions can do better"));
        for (int typed : TYPED) {
            Map<String, Long> alike = keys.stream()
                    .distinct()
                    .collect(Collectors.groupingBy(key -> start.apply(key, typed), Collectors.counting()));
            long most =
                    alike.values().stream().mapToLong(n -> Math.min(SHOWN, n)).sum();
            row.add(figure((double) most / keys.stream().distinct().count()));
        }
        row.add("five of the titles that begin alike");
        return row;
    }

    private static List<String> topics(Facets facets, int count) {
        List<Facet> all = facets.topics(org.springframework.data.domain.Limit.of(20_000));
        List<String> byUse = all.stream()
                .flatMap(topic -> Collections.nCopies((int) topic.articles(), Fold.key(topic.name())).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(byUse, new Random(8));
        return byUse.subList(0, Math.min(count, byUse.size()));
    }

    private static Map<String, Integer> frequency(List<String> keys) {
        Map<String, Integer> frequency = new HashMap<>();
        keys.forEach(key ->
                Arrays.stream(key.split(" ")).distinct().forEach(word -> frequency.merge(word, 1, Integer::sum)));
        return frequency;
    }

    private static String rarest(String title, Map<String, Integer> frequency) {
        return Arrays.stream(title.split(" "))
                .distinct()
                .sorted(Comparator.comparing(frequency::get))
                .limit(2)
                .collect(Collectors.joining(" "));
    }

    private static String start(String text, int characters) {
        return text.substring(0, Math.min(characters, text.length())).strip();
    }

    /** So many letters and digits, and the spaces between them. */
    private static String letters(String text, int count) {
        int end = 0;
        for (int seen = 0; end < text.length() && seen < count; end++) {
            seen += text.charAt(end) == ' ' ? 0 : 1;
        }
        return text.substring(0, end);
    }

    private static String fromAWord(String title, Random random) {
        String[] words = title.split(" ");
        List<String> stretches = IntStream.range(0, words.length)
                .mapToObj(from -> String.join(" ", Arrays.copyOfRange(words, from, words.length)))
                .filter(stretch -> stretch.replace(" ", "").length() >= TYPED.getLast())
                .toList();
        return stretches.isEmpty() ? title : stretches.get(random.nextInt(stretches.size()));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
