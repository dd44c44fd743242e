package vn.docbao.related;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import vn.docbao.topic.ListCounts;

/** Chooses among copies the one that lists show: a full story before an excerpt, then the first printed. */
@Component
class CopyGroups {

    /** Of a story put together of two, neither is the copy. */
    private static final String COPIES = "r.kind = 'COPY' and (r.likeness is null or r.likeness >= 70)";

    private static final Comparator<Member> SHOWN_FIRST = Comparator.comparing((Member member) -> !member.full())
            .thenComparing(Member::undated)
            .thenComparing(Member::sortAt)
            .thenComparing(Member::id);

    private final JdbcTemplate jdbc;
    private final ListCounts lists;

    CopyGroups(JdbcTemplate jdbc, ListCounts lists) {
        this.jdbc = jdbc;
        this.lists = lists;
    }

    private record Member(
            long id,
            boolean full,
            boolean undated,
            java.sql.Timestamp sortAt,
            @Nullable Long shown) {}

    /** Chooses anew for these articles and all that are copies with them. */
    void choose(Collection<Long> articleIds) {
        Set<Long> affected = new HashSet<>();
        separate(articleIds, affected);
        join(articleIds, affected);
        lists.copied(affected);
    }

    private void separate(Collection<Long> articleIds, Set<Long> affected) {
        Object ids = Ids.array(articleIds);
        // Two statements: no index leads to what one of two columns names.
        affected.addAll(jdbc.queryForList(
                "select a.id from " + Ids.WANTED + " join article a on a.id = wanted.id where copy_of_id is not null",
                Long.class,
                ids));
        affected.addAll(jdbc.queryForList(
                "select a.id from " + Ids.WANTED + " join article a on a.copy_of_id = wanted.id", Long.class, ids));
        if (!affected.isEmpty()) {
            jdbc.update("update article set copy_of_id = null where id = any (?)", Ids.array(affected));
        }
    }

    private void join(Collection<Long> articleIds, Set<Long> affected) {
        Object ids = Ids.array(articleIds);
        Map<Long, Long> parents = new HashMap<>();
        jdbc.query(
                "select r.from_id, r.to_id from " + Ids.WANTED
                        + " join related_article r on r.from_id = wanted.id where " + COPIES,
                (RowCallbackHandler) row -> join(parents, row.getLong(1), row.getLong(2)),
                ids);
        if (parents.isEmpty()) {
            return;
        }
        Map<Long, Member> members = members(Set.copyOf(parents.keySet()));
        Set<Long> shown = new HashSet<>();
        members.values().forEach(member -> {
            if (member.shown() != null) {
                join(parents, member.id(), member.shown());
                shown.add(member.shown());
            }
        });
        shown.removeAll(members.keySet());
        members.putAll(members(shown));
        Map<Long, List<Member>> groups = new HashMap<>();
        members.values()
                .forEach(member -> groups.computeIfAbsent(root(parents, member.id()), id -> new ArrayList<>())
                        .add(member));
        groups.values().forEach(group -> write(group, affected));
    }

    private void write(List<Member> group, Set<Long> affected) {
        group.sort(SHOWN_FIRST);
        long shown = group.getFirst().id();
        List<Long> copies = group.stream().skip(1).map(Member::id).toList();
        List<Long> all = group.stream().map(Member::id).toList();
        // Those that stood behind one of these now stand behind the new one.
        List<Long> behind = jdbc.queryForList(
                "select id from article where copy_of_id = any (?) and id <> ?", Long.class, Ids.array(all), shown);
        affected.addAll(all);
        affected.addAll(behind);
        jdbc.update("update article set copy_of_id = null where id = ?", shown);
        jdbc.update("update article set copy_of_id = ? where id = any (?)", shown, Ids.array(copies));
        jdbc.update("update article set copy_of_id = ? where id = any (?)", shown, Ids.array(behind));
    }

    private Map<Long, Member> members(Set<Long> ids) {
        Map<Long, Member> members = new HashMap<>();
        jdbc.query(
                "select a.id, role, published_date is null, sort_at, copy_of_id from " + Ids.WANTED
                        + " join article a on a.id = wanted.id",
                (RowCallbackHandler) row -> members.put(
                        row.getLong(1),
                        new Member(
                                row.getLong(1),
                                row.getString(2).equals("FULL"),
                                row.getBoolean(3),
                                row.getTimestamp(4),
                                row.getObject(5, Long.class))),
                Ids.array(ids));
        return members;
    }

    private static void join(Map<Long, Long> parents, long one, long other) {
        parents.putIfAbsent(one, one);
        parents.putIfAbsent(other, other);
        parents.put(root(parents, one), root(parents, other));
    }

    private static long root(Map<Long, Long> parents, long id) {
        long at = id;
        while (parents.getOrDefault(at, at) != at) {
            at = parents.get(at);
        }
        return at;
    }
}
