package vn.docbao.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.docbao.library.Cursor;
import vn.docbao.library.FoundStory;
import vn.docbao.library.Stories;
import vn.docbao.library.StoryCard;

/**
 * Finds the articles that hold all words of a query, with or without their accents. First those that have them in the
 * headline as they were typed, then in the headline whatever the accents, then in the text as typed, then the rest; the
 * newest first.
 */
@Component
public class ArticleSearch {

    private final EntityManager entities;
    private final Stories stories;

    ArticleSearch(EntityManager entities, Stories stories) {
        this.entities = entities;
        this.stories = stories;
    }

    /** A found story, the words in it that were searched for told apart. */
    public record Hit(StoryCard card, List<Part> headline, List<Part> excerpt) {}

    /**
     * @param total of all pages
     * @param next where the page after this one begins
     */
    public record Results(
            long total, List<Hit> hits, @Nullable String next) {}

    /** A place in the results: behind the article that has these values. */
    public record Place(int tier, Cursor cursor) {

        public static final Place START = new Place(0, Cursor.START);

        public static Optional<Place> parse(String token) {
            if (!token.matches("[0-3]\\..+")) {
                return Optional.empty();
            }
            int tier = token.charAt(0) - '0';
            return Cursor.parse(token.substring(2)).map(cursor -> new Place(tier, cursor));
        }

        String token() {
            return tier + "." + cursor.token();
        }
    }

    private record Match(long id, int tier, LocalDateTime sortAt) {

        Place place() {
            return new Place(tier, new Cursor(sortAt, id));
        }
    }

    @Transactional(readOnly = true)
    public Results search(Query query, Place after, int size) {
        Conditions conditions = new Conditions(query);
        long total = conditions
                .on(
                        entities.createQuery("select count(*) from Article a where " + conditions.matches, Long.class),
                        true)
                .getSingleResult();
        if (total == 0) {
            return new Results(0, List.of(), null);
        }
        List<Match> matches = matches(conditions, after, size + 1);
        List<Match> shown = matches.subList(0, Math.min(size, matches.size()));
        Map<Long, FoundStory> found = stories
                .found(shown.stream().map(Match::id).toList())
                .stream()
                .collect(Collectors.toMap(story -> story.card().id(), Function.identity()));
        List<Hit> hits = new ArrayList<>();
        for (Match match : shown) {
            hits.add(hit(found.get(match.id()), query));
        }
        String next = matches.size() > size ? shown.getLast().place().token() : null;
        return new Results(total, hits, next);
    }

    private List<Match> matches(Conditions conditions, Place after, int count) {
        String matching = "select a.id as id, a.sortAt as sortAt, " + conditions.tier + " as tier from Article a where "
                + conditions.matches;
        TypedQuery<Object[]> query = entities.createQuery(
                "select m.id, m.tier, m.sortAt from (" + matching + ") m where m.tier > :tier or (m.tier = :tier"
                        + " and (m.sortAt < :sortAt or (m.sortAt = :sortAt and m.id < :id)))"
                        + " order by m.tier, m.sortAt desc, m.id desc",
                Object[].class);
        return conditions
                .on(query, false)
                .setParameter("tier", after.tier())
                .setParameter("sortAt", after.cursor().sortAt())
                .setParameter("id", after.cursor().id())
                .setMaxResults(count)
                .getResultStream()
                .map(row -> new Match((Long) row[0], (Integer) row[1], (LocalDateTime) row[2]))
                .toList();
    }

    private static Hit hit(FoundStory story, Query query) {
        // The text begins with the headline, which stands above the excerpt already.
        int body = story.text().indexOf('\n') + 1;
        return new Hit(
                story.card(),
                Excerpt.mark(story.card().headline(), query),
                Excerpt.around(story.text().substring(body), query));
    }

    /** The query's conditions in HQL; words come in as parameters only. */
    private static final class Conditions {

        final String matches;
        final String tier;
        private final Map<String, Object> matching = new HashMap<>();
        private final Map<String, Object> ranking = new HashMap<>();

        Conditions(Query query) {
            List<String> inText = new ArrayList<>();
            List<String> inHeadline = new ArrayList<>();
            int i = 0;
            for (String word : query.words()) {
                // The cheap test goes first; "nga" must not be found in "ngay". Words are letters and digits only, so
                // that no wildcard and no operator can be in them. HQL's own functions take no CLOB, hence sql().
                inText.add("a.foldedText like :part" + i + " and cast(sql('regexp_like(?, ?)', a.foldedText, :word" + i
                        + ") as Boolean) = true");
                matching.put("part" + i, "%" + word + "%");
                matching.put("word" + i, "(^|[^a-z0-9])" + word + "([^a-z0-9]|$)");
                inHeadline.add("concat(' ', a.headlineKey, ' ') like :key" + i);
                ranking.put("key" + i, "% " + word + " %");
                i++;
            }
            matches = String.join(" and ", inText);
            String headline = String.join(" and ", inHeadline);
            tier = query.accented().isEmpty()
                    ? "case when " + headline + " then 1 else 3 end"
                    : "case when " + headline + " and " + accented("a.headline", query) + " then 0 when " + headline
                            + " then 1 when " + accented("a.plainText", query) + " then 2 else 3 end";
        }

        private String accented(String field, Query query) {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < query.accented().size(); i++) {
                all.add("cast(sql('lower(?)', " + field + ") as String) like :accented" + i);
                ranking.put("accented" + i, "%" + query.accented().get(i) + "%");
            }
            return String.join(" and ", all);
        }

        <T> TypedQuery<T> on(TypedQuery<T> query, boolean countOnly) {
            matching.forEach(query::setParameter);
            if (!countOnly) {
                ranking.forEach(query::setParameter);
            }
            return query;
        }
    }
}
