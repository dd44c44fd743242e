package vn.docbao.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * Counts stories and what they have, one piece of the index after the other. Prints of one story count once, and so does
 * what several of them have.
 */
final class CountCollector implements Collector {

    private final Copies.Stories stories;
    private final int most;
    private final Set<Met> met = new HashSet<>();
    private final Map<Narrowing.Kind, Map<String, Integer>> names = new EnumMap<>(Narrowing.Kind.class);
    private int articles;

    /** @param most names of each kind in a piece */
    private CountCollector(Copies.Stories stories, int most) {
        this.stories = stories;
        this.most = most;
        for (Narrowing.Kind kind : Narrowing.Kind.values()) {
            names.put(kind, new HashMap<>());
        }
    }

    /** A name that a print of a story was seen to have; no name: the story itself. */
    private record Met(long story, String field, String name) {}

    record Manager(Copies.Stories stories, int most) implements CollectorManager<CountCollector, Counts> {

        @Override
        public CountCollector newCollector() {
            return new CountCollector(stories, most);
        }

        @Override
        public Counts reduce(Collection<CountCollector> collectors) {
            CountCollector all = newCollector();
            // One after the other in one collector, as they are asked for without an executor.
            for (CountCollector part : collectors) {
                all.articles += part.articles;
                part.names.forEach((kind, counts) ->
                        counts.forEach((name, count) -> all.names.get(kind).merge(name, count, Integer::sum)));
            }
            return new Counts(all.articles, all.names);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        return new Piece(context.reader());
    }

    private boolean isNew(long story, String field, String name) {
        return story == Copies.Stories.ITS_OWN || met.add(new Met(story, field, name));
    }

    private final class Piece implements LeafCollector {

        private final Map<Narrowing.Kind, NameCounts> named = new EnumMap<>(Narrowing.Kind.class);
        private final NameCounts[] counted;
        private final SortedNumericDocValues numbers;
        private final SortedNumericDocValues years;
        private final Map<Long, int[]> byYear = new HashMap<>();

        Piece(LeafReader reader) throws IOException {
            for (Narrowing.Kind kind : Narrowing.Kind.values()) {
                if (kind != Narrowing.Kind.YEAR) {
                    named.put(kind, new NameCounts(reader, kind.field()));
                }
            }
            counted = named.values().toArray(NameCounts[]::new);
            numbers = DocValues.getSortedNumeric(reader, ArticleDocument.NUMBER);
            years = DocValues.getSortedNumeric(reader, Narrowing.Kind.YEAR.field());
        }

        @Override
        public void setScorer(Scorable scorer) {
            // All that are found count alike.
        }

        @Override
        public void collect(int document) throws IOException {
            long story = story(document);
            articles += isNew(story, "", "") ? 1 : 0;
            for (NameCounts counts : counted) {
                if (story == Copies.Stories.ITS_OWN) {
                    counts.add(document);
                } else {
                    counts.add(document, (field, name) -> isNew(story, field, name));
                }
            }
            if (years.advanceExact(document)) {
                long year = years.nextValue();
                if (story == Copies.Stories.ITS_OWN
                        || isNew(story, Narrowing.Kind.YEAR.field(), String.valueOf(year))) {
                    byYear.computeIfAbsent(year, of -> new int[1])[0]++;
                }
            }
        }

        private long story(int document) throws IOException {
            return stories.allAlone() || !numbers.advanceExact(document)
                    ? Copies.Stories.ITS_OWN
                    : stories.of(numbers.nextValue());
        }

        @Override
        public void finish() throws IOException {
            for (Map.Entry<Narrowing.Kind, NameCounts> counts : named.entrySet()) {
                counts.getValue().addTo(names.get(counts.getKey()), most);
            }
            byYear.forEach((year, count) ->
                    names.get(Narrowing.Kind.YEAR).merge(String.valueOf(year), count[0], Integer::sum));
        }
    }
}
