package vn.docbao.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.docbao.library.Facet;

/**
 * What helps on where nothing was found.
 *
 * @param offer what was likely meant
 * @param wider the query without one of its terms, where that finds something
 * @param topics with words of the query in their names
 */
public record WaysOn(@Nullable String offer, List<Wider> wider, List<Facet> topics) {

    /** Each is one more question to the index. */
    private static final int TERMS = 6;

    /**
     * @param dropped as typed
     * @param query the rest
     */
    public record Wider(String dropped, String query, long articles) {}

    /** All ways to ask for less, whether anything is found so or not. */
    static List<Wider> widened(Query query) {
        if (query.terms().size() < 2 || query.terms().size() > TERMS) {
            return List.of();
        }
        return query.terms().stream()
                .map(term -> new Wider(term.source(), query.without(term), 0))
                .toList();
    }
}
