package vn.docbao.topic;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps which articles the lists of topics show, and how many those of topics and sections do. What a list shows is
 * written with each change; how much is counted from a list of what is still to do at the end of an intake, which makes good
 * an end of the program in the middle. Callers have written to the database what they changed.
 */
@Component
public class ListCounts {

    /** The database compares each row it finds with every id it is asked for. */
    private static final int IDS = 100;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ListTally tally;

    ListCounts(JdbcTemplate jdbc, TransactionTemplate transaction, ListTally tally) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.tally = tally;
    }

    /** These articles are about to leave lists; part of the caller's transaction. */
    public void leaving(Collection<Long> articleIds) {
        expect(articleIds);
    }

    private void expect(Collection<Long> articleIds) {
        inParts(articleIds, ids -> {
            jdbc.update(
                    "insert into topic_todo (tag_id) select distinct x.tag_id from article_tag x"
                            + " where x.article_id = any (?)"
                            + " and not exists (select 1 from topic_todo t where t.tag_id = x.tag_id)",
                    ids);
            jdbc.update(
                    "update section set counted = false where counted"
                            + " and id in (select a.section_id from article a where a.id = any (?))",
                    ids);
        });
    }

    /** These articles have other topics or sections than before; part of the caller's transaction. */
    public void changed(Collection<Long> articleIds) {
        Set<Long> copies = new HashSet<>();
        inParts(articleIds, ids -> {
            copies.addAll(jdbc.queryForList(
                    "select id from article where id = any (?) and copy_of_id is not null", Long.class, ids));
            copies.addAll(jdbc.queryForList("select id from article where copy_of_id = any (?)", Long.class, ids));
        });
        list(copies);
        expect(articleIds);
    }

    /** These articles are copies of others than before, or none any more; part of the caller's transaction. */
    public void copied(Collection<Long> articleIds) {
        list(articleIds);
        expect(articleIds);
    }

    /** A topic's list shows no copy beside the article that stands for it. */
    private void list(Collection<Long> articleIds) {
        inParts(articleIds, ids -> jdbc.update("""
                update article_tag set listed_at = (
                    select case when a.copy_of_id is null or not exists (
                        select 1 from article_tag shown
                        where shown.article_id = a.copy_of_id and shown.tag_id = article_tag.tag_id)
                        then a.sort_at end
                    from article a where a.id = article_tag.article_id)
                where article_id = any (?)""", ids));
    }

    /**
     * Counts what has changed, some topics a transaction. Topics that no article has any more go.
     *
     * @param stopped asked before each transaction
     */
    public void count(BooleanSupplier stopped) {
        boolean more = true;
        while (more && !stopped.getAsBoolean()) {
            more = transaction.execute(status -> tally.countTopics() || tally.countSections());
        }
    }

    private static void inParts(Collection<Long> ids, Consumer<Object> action) {
        List<Long> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += IDS) {
            action.accept(all.subList(from, Math.min(all.size(), from + IDS)).toArray(Long[]::new));
        }
    }
}
