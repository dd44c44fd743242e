package vn.docbao.search;

import java.io.IOException;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.BiPredicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/** How many articles of one piece of the index have each name in a field. */
final class NameCounts {

    private final String field;
    private final SortedSetDocValues names;
    private final NamesOfPiece documents;
    private final int[] counts;

    NameCounts(LeafReader piece, String field) throws IOException {
        this.field = field;
        names = DocValues.getSortedSet(piece, field);
        documents = NamesOfPiece.of(piece, field, DocValues.getSortedSet(piece, field));
        counts = new int[Math.toIntExact(names.getValueCount())];
    }

    void add(int document) {
        int end = documents.end(document);
        for (int at = documents.first(document); at < end; at++) {
            counts[documents.name(at)]++;
        }
    }

    /** @param counts whether a name of the field counts */
    void add(int document, BiPredicate<String, String> counts) throws IOException {
        int end = documents.end(document);
        for (int at = documents.first(document); at < end; at++) {
            int name = documents.name(at);
            this.counts[name] += counts.test(field, names.lookupOrd(name).utf8ToString()) ? 1 : 0;
        }
    }

    /** @param most names to give: reading a name costs more than counting it */
    void addTo(Map<String, Integer> all, int most) throws IOException {
        int least = least(most);
        int alike = most;
        for (int count : counts) {
            alike -= count > least ? 1 : 0;
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > least || counts[i] > 0 && counts[i] == least && alike-- > 0) {
                all.merge(names.lookupOrd(i).utf8ToString(), counts[i], Integer::sum);
            }
        }
    }

    /** The count of the last name given. */
    private int least(int most) {
        PriorityQueue<Integer> best = new PriorityQueue<>();
        for (int count : counts) {
            if (count > 0 && (best.size() < most || count > best.element())) {
                best.add(count);
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        return best.size() < most ? 0 : best.element();
    }
}
