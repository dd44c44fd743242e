package vn.docbao.related;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import vn.docbao.library.Relation;

/** Writes links many at a time; as entities each would cost more than to find it. */
@Component
class LinkStore {

    /** Of each kind the closest, so that neither a page nor the work grows with the library. */
    private static final int MOST_OF_KIND = 12;

    private final JdbcTemplate jdbc;

    LinkStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The links worked out between one article of these and one of those, in both directions. */
    List<Link> between(Collection<Long> articleIds, Set<Long> others) {
        List<Link> between = new ArrayList<>();
        if (!others.isEmpty()) {
            jdbc.query(
                    "select from_id, to_id, kind, score, reason, likeness from " + Ids.WANTED
                            + " join related_article on from_id = wanted.id where kind <> 'EDITOR'",
                    (RowCallbackHandler) row -> {
                        if (others.contains(row.getLong(2))) {
                            Link link = new Link(
                                    row.getLong(1),
                                    row.getLong(2),
                                    Relation.valueOf(row.getString(3)),
                                    row.getDouble(4),
                                    row.getString(5),
                                    row.getObject(6, Integer.class));
                            between.add(link);
                            between.add(link.reversed());
                        }
                    },
                    Ids.array(articleIds));
        }
        return between;
    }

    /** Puts these links in place of all that lead from the articles, and of those worked out that lead to them. */
    void replace(Collection<Long> articleIds, List<Link> links) {
        Set<Link.Ends> edited = new HashSet<>();
        for (List<Long> part : Ids.parts(articleIds)) {
            Object ids = Ids.array(part);
            jdbc.update("delete from related_article where from_id = any (?)", ids);
            jdbc.update("delete from related_article where to_id = any (?) and kind <> 'EDITOR'", ids);
        }
        for (List<Long> part : Ids.parts(articleIds)) {
            jdbc.query(
                    "select from_id, to_id from " + Ids.WANTED + " join related_article on to_id = wanted.id",
                    (RowCallbackHandler) row -> edited.add(new Link.Ends(row.getLong(1), row.getLong(2))),
                    Ids.array(part));
        }
        List<Link> fresh = new ArrayList<>();
        List<Object[]> replaced = new ArrayList<>();
        for (Link link : links) {
            boolean stands = edited.contains(link.ends());
            if (stands && link.kind() == Relation.COPY) {
                replaced.add(new Object[] {link.fromId(), link.toId()});
            }
            if (!stands || link.kind() == Relation.COPY) {
                fresh.add(link);
            }
        }
        delete(replaced);
        jdbc.batchUpdate(
                "insert into related_article (from_id, to_id, kind, score, reason, likeness) values (?, ?, ?, ?, ?, ?)",
                fresh.stream()
                        .map(link -> new Object[] {
                            link.fromId(), link.toId(), link.kind().name(), link.score(), link.reason(), link.likeness()
                        })
                        .toList());
        keepClosest(fresh.stream().map(Link::fromId).distinct().toList());
    }

    private void keepClosest(List<Long> fromIds) {
        Ids.parts(fromIds).forEach(this::keepClosestOf);
    }

    private void keepClosestOf(List<Long> fromIds) {
        List<Long> many = jdbc.queryForList(
                "select distinct from_id from (select from_id from " + Ids.WANTED
                        + " join related_article on from_id = wanted.id group by from_id, kind having count(*) > ?) as many",
                Long.class,
                Ids.array(fromIds),
                MOST_OF_KIND);
        if (many.isEmpty()) {
            return;
        }
        List<Object[]> surplus = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        jdbc.query(
                "select from_id, to_id, kind from " + Ids.WANTED
                        + " join related_article on from_id = wanted.id order by from_id, score desc, to_id",
                (RowCallbackHandler) row -> {
                    int count = counts.merge(row.getLong(1) + row.getString(3), 1, Integer::sum);
                    if (count > MOST_OF_KIND) {
                        surplus.add(new Object[] {row.getLong(1), row.getLong(2)});
                    }
                },
                Ids.array(many));
        delete(surplus);
    }

    private void delete(List<Object[]> links) {
        jdbc.batchUpdate("delete from related_article where from_id = ? and to_id = ?", links);
    }
}
