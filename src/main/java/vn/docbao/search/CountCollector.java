package vn.docbao.search;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts articles and what they have, one piece of the index after the other. */
final class CountCollector implements Collector {

    private final int most;
    private final Map<Narrowing.Kind, Map<String, Integer>> names = new EnumMap<>(Narrowing.Kind.class);
    private int articles;

    /** @param most names of each kind in a piece */
    private CountCollector(int most) {
        this.most = most;
        for (Narrowing.Kind kind : Narrowing.Kind.values()) {
            names.put(kind, new HashMap<>());
        }
    }

    record Manager(int most) implements CollectorManager<CountCollector, Counts> {

        @Override
        public CountCollector newCollector() {
            return new CountCollector(most);
        }

        @Override
        public Counts reduce(Collection<CountCollector> collectors) {
            CountCollector all = newCollector();
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

    private final class Piece implements LeafCollector {

        private final Map<Narrowing.Kind, NameCounts> named = new EnumMap<>(Narrowing.Kind.class);
        private final NameCounts[] counted;
        private final SortedNumericDocValues years;
        private final Map<Long, Integer> byYear = new HashMap<>();

        Piece(LeafReader reader) throws IOException {
            for (Narrowing.Kind kind : Narrowing.Kind.values()) {
                if (kind != Narrowing.Kind.YEAR) {
                    named.put(kind, new NameCounts(reader, kind.field()));
                }
            }
            counted = named.values().toArray(NameCounts[]::new);
            years = DocValues.getSortedNumeric(reader, Narrowing.Kind.YEAR.field());
        }

        @Override
        public void setScorer(Scorable scorer) {
            // All that are found count alike.
        }

        @Override
        public void collect(int document) throws IOException {
            articles++;
            for (NameCounts counts : counted) {
                counts.add(document);
            }
            if (years.advanceExact(document)) {
                byYear.merge(years.nextValue(), 1, Integer::sum);
            }
        }

        @Override
        public void finish() throws IOException {
            for (Map.Entry<Narrowing.Kind, NameCounts> counts : named.entrySet()) {
                counts.getValue().addTo(names.get(counts.getKey()), most);
            }
            byYear.forEach(
                    (year, count) -> names.get(Narrowing.Kind.YEAR).merge(String.valueOf(year), count, Integer::sum));
        }
    }
}
