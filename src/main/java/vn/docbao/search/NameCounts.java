package vn.docbao.search;

import java.io.IOException;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/** How many articles of one piece of the index have each name in a field. */
final class NameCounts {

    private final SortedSetDocValues names;
    private final int[] counts;

    NameCounts(LeafReader piece, String field) throws IOException {
        names = DocValues.getSortedSet(piece, field);
        counts = new int[Math.toIntExact(names.getValueCount())];
    }

    void add(int document) throws IOException {
        if (names.advanceExact(document)) {
            for (int i = names.docValueCount(); i > 0; i--) {
                counts[(int) names.nextOrd()]++;
            }
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
