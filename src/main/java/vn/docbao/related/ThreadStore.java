package vn.docbao.related;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** What threads are laid of, and where each article's thread is written; many rows at a time. */
@Component
class ThreadStore {

    private static final int AT_ONCE = 200;

    /** From here on two texts are so much the same that a page's own choice does not hide it. */
    private static final String ONE_EVENT = "(kind in ('SAME_EVENT', 'COPY') or likeness is not null)";

    private final JdbcTemplate jdbc;

    ThreadStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The links of these articles have changed, or they are about to go and their threads' others stay. */
    void expect(Collection<Long> articleIds) {
        jdbc.update(
                "insert into thread_todo (article_id) select a.id from article a where a.id = any (?)"
                        + " and not exists (select 1 from thread_todo t where t.article_id = a.id)",
                Ids.array(articleIds));
    }

    void expectThreadsOf(Collection<Long> articleIds) {
        expect(mates(Set.copyOf(articleIds)));
    }

    boolean pending() {
        return !jdbc.queryForList("select article_id from thread_todo fetch first 1 rows only", Long.class)
                .isEmpty();
    }

    Set<Long> todo() {
        return new HashSet<>(jdbc.queryForList("select article_id from thread_todo", Long.class));
    }

    void done(Collection<Long> articleIds) {
        inParts(articleIds, ids -> jdbc.update("delete from thread_todo where article_id = any (?)", ids));
    }

    /** The articles that lists show in place of these copies. */
    Map<Long, Long> shownFor(Collection<Long> articleIds) {
        Map<Long, Long> shown = new HashMap<>();
        inParts(
                articleIds,
                ids -> jdbc.query(
                        "select a.id, copy_of_id from " + Ids.WANTED
                                + " join article a on a.id = wanted.id where copy_of_id is not null",
                        (RowCallbackHandler) row -> shown.put(row.getLong(1), row.getLong(2)),
                        ids));
        return shown;
    }

    /** Links that say that two tell of one event. */
    List<Tie> ties(Collection<Long> articleIds) {
        List<Tie> ties = new ArrayList<>();
        inParts(
                articleIds,
                ids -> jdbc.query(
                        "select from_id, to_id, case when likeness is null then score else 1 + likeness / 100.0 end"
                                + " from " + Ids.WANTED + " join related_article on from_id = wanted.id where "
                                + ONE_EVENT,
                        (RowCallbackHandler)
                                row -> ties.add(new Tie(Pair.of(row.getLong(1), row.getLong(2)), row.getDouble(3))),
                        ids));
        return ties;
    }

    /** All that stand in one thread with any of these, these among them. */
    Set<Long> mates(Collection<Long> articleIds) {
        Set<Long> mates = new HashSet<>();
        inParts(
                threadsOf(articleIds),
                ids -> mates.addAll(jdbc.queryForList(
                        "select a.id from " + Ids.WANTED + " join article a on a.thread_id = wanted.id",
                        Long.class,
                        ids)));
        return mates;
    }

    /** Those of these that may stand in a thread: full stories with a date; of copies the one that is shown. */
    List<Episode> episodes(Collection<Long> articleIds) {
        List<Episode> episodes = new ArrayList<>();
        inParts(
                articleIds,
                ids -> jdbc.query(
                        "select a.id, headline, sort_at, thread_id from " + Ids.WANTED
                                + " join article a on a.id = wanted.id"
                                + " where role = 'FULL' and published_date is not null and coalesce(copy_of_id, 0) = 0 order by a.id",
                        (RowCallbackHandler) row -> episodes.add(new Episode(
                                row.getLong(1),
                                row.getString(2),
                                row.getObject(3, LocalDateTime.class),
                                row.getObject(4, Long.class))),
                        ids));
        return episodes;
    }

    /** The threads that any of these stand in, whatever became of them. */
    Set<Long> threadsOf(Collection<Long> articleIds) {
        Set<Long> threads = new HashSet<>();
        inParts(
                articleIds,
                ids -> threads.addAll(jdbc.queryForList(
                        "select distinct thread_id from " + Ids.WANTED
                                + " join article a on a.id = wanted.id where thread_id is not null",
                        Long.class,
                        ids)));
        return threads;
    }

    /** Takes all of these articles out of their threads and puts those of the map into the threads named. */
    void place(Collection<Long> articleIds, Map<Long, Long> threads) {
        inParts(
                articleIds,
                ids -> jdbc.update(
                        "update article set thread_id = null where id = any (?) and thread_id is not null", ids));
        jdbc.batchUpdate(
                "update article set thread_id = ? where id = ?",
                threads.entrySet().stream()
                        .map(entry -> new Object[] {entry.getValue(), entry.getKey()})
                        .toList());
    }

    private static void inParts(Collection<Long> ids, Consumer<Object> action) {
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            action.accept(Ids.array(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
        }
    }
}
