package vn.docbao.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import vn.docbao.library.Article;
import vn.docbao.library.MonthCounts;

/** Counts the articles that lists show, of topics and sections that have changed; part of the caller's transaction. */
@Component
class ListTally {

    private static final int TOPICS = 500;

    private final JdbcTemplate jdbc;

    ListTally(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private static final class Topic {

        private int uses;
        private int articles;
        private final List<MonthCounts.Month> months = new ArrayList<>();

        /** The newest month first. */
        void add(int year, int month, int articles, int uses) {
            this.uses += uses;
            this.articles += articles;
            if (year > Article.UNDATED.getYear() && months.size() < MonthCounts.MOST) {
                months.add(new MonthCounts.Month(year, month, articles));
            }
        }
    }

    /** Whether there was any. */
    boolean countTopics() {
        List<Long> todo = jdbc.queryForList(
                "select tag_id from topic_todo order by tag_id fetch first ? rows only", Long.class, TOPICS);
        if (todo.isEmpty()) {
            return false;
        }
        Map<Long, Topic> topics = new LinkedHashMap<>();
        jdbc.query(
                """
                select t.tag_id, extract(year from x.listed_at), extract(month from x.listed_at),
                    count(x.listed_at), count(x.article_id)
                from topic_todo t left join article_tag x on x.tag_id = t.tag_id where t.tag_id between ? and ?
                group by t.tag_id, extract(year from x.listed_at), extract(month from x.listed_at)
                order by 1, 2 desc, 3 desc""",
                (RowCallbackHandler) row -> topics.computeIfAbsent(row.getLong(1), id -> new Topic())
                        .add(row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)),
                todo.getFirst(),
                todo.getLast());
        jdbc.update("delete from topic_todo where tag_id between ? and ?", todo.getFirst(), todo.getLast());
        List<Object[]> counted = new ArrayList<>();
        List<Object[]> unused = new ArrayList<>();
        topics.forEach((id, topic) -> {
            if (topic.uses == 0) {
                unused.add(new Object[] {id});
            } else {
                @Nullable String months = new MonthCounts(topic.months).text();
                counted.add(new Object[] {topic.articles, months, id, topic.articles, months});
            }
        });
        jdbc.batchUpdate(
                "update tag set articles = ?, months = ? where id = ? and (articles <> ? or months is distinct from ?)",
                counted);
        jdbc.batchUpdate("delete from tag where id = ?", unused);
        return true;
    }

    /** Never is there more to do after it. */
    boolean countSections() {
        List<Long> todo = jdbc.queryForList("select id from section where not counted", Long.class);
        if (todo.isEmpty()) {
            return false;
        }
        // From the copies on: most articles are none, and the index of sections does not tell.
        Map<Long, Integer> hidden = new HashMap<>();
        jdbc.query("""
                select c.section_id, count(*) from article c join article shown on shown.id = c.copy_of_id
                where c.copy_of_id > 0 and shown.section_id = c.section_id group by c.section_id""", (RowCallbackHandler) row -> hidden.put(row.getLong(1), row.getInt(2)));
        for (Long id : todo) {
            jdbc.update("""
                    update section set counted = true,
                        articles = (select count(*) from article a where a.section_id = section.id) - ? where id = ?""", hidden.getOrDefault(id, 0), id);
        }
        return false;
    }
}
