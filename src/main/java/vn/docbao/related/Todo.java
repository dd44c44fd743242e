package vn.docbao.related;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The articles whose relations are to be worked out. Kept in the database: an end at any moment forgets none. */
@Component
class Todo {

    private static final String ADD = "insert into related_todo (article_id) select distinct a.id from ";
    private static final String ONCE = " and not exists (select 1 from related_todo t where t.article_id = a.id)";

    private final JdbcTemplate jdbc;

    Todo(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(Collection<Long> articleIds) {
        if (!articleIds.isEmpty()) {
            jdbc.update(ADD + "article a where a.id = any (?)" + ONCE, Ids.array(articleIds));
        }
    }

    /** The articles of these files, and the main story of each page that relates a title of theirs to its own. */
    void addOfFiles(Collection<Long> fileIds) {
        jdbc.update(ADD + "article a where a.source_file_id = any (?)" + ONCE, Ids.array(fileIds));
        jdbc.update(ADD + """
                article named join headline h on h.article_id = named.id and h.related
                join article a on a.source_file_id = h.source_file_id and a.position = 0
                where named.source_file_id = any (?)""" + ONCE, Ids.array(fileIds));
    }

    /** Those that these were copies of or the copies of: without them they stand for themselves. */
    void addCopiesOf(Collection<Long> articleIds) {
        jdbc.update(
                ADD + "related_article r join article a on a.id = r.from_id"
                        + " where r.kind = 'COPY' and r.to_id = any (?)" + ONCE,
                Ids.array(articleIds));
    }

    /** Those behind an article, 0 for the first. */
    List<Long> next(long after, int most) {
        return jdbc.queryForList(
                "select article_id from related_todo where article_id > ? order by article_id fetch first ? rows only",
                Long.class,
                after,
                most);
    }

    void done(Collection<Long> articleIds) {
        jdbc.update("delete from related_todo where article_id = any (?)", Ids.array(articleIds));
    }
}
