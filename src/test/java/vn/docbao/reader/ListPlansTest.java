package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** Lists of the newest end after what they show: the database walks along an index, and sorts nothing. */
@ReaderTest
class ListPlansTest {

    @Autowired
    private TestLibrary library;

    @Autowired
    private JdbcTemplate jdbc;

    private Browse browse;

    @BeforeEach
    void stock(@Autowired MockMvc mvc) {
        library.clear();
        browse = new Browse(mvc);
        for (int i = 0; i < 60; i++) {
            library.story("Bài " + i).text("sông").tags("Sông ngòi").store();
        }
        jdbc.execute("analyze");
    }

    @Test
    void theFrontPageSortsNoLibrary() {
        jdbc.execute("set query_statistics true");
        String next = browse.page("/").select("a[rel=next]").attr("href");
        browse.html(next);
        List<String> asked = jdbc.queryForList(
                "select sql_statement from information_schema.query_statistics"
                        + " where sql_statement like 'select %coalesce(%order by %sort_at desc%'"
                        + " and sql_statement not like '%article_tag%where%slug%'",
                String.class);
        jdbc.execute("set query_statistics false");
        assertThat(asked)
                .as("the newest, the newest in full, topics of the day")
                .hasSizeGreaterThanOrEqualTo(3);
        for (String sql : asked) {
            assertThat(plan(sql)).as(sql).contains("ARTICLE_NEWEST").contains("index sorted");
        }
    }

    private String plan(String sql) {
        Object[] anything = new Object[(int) sql.chars().filter(c -> c == '?').count()];
        return jdbc.queryForObject("explain " + sql, String.class, anything);
    }
}
