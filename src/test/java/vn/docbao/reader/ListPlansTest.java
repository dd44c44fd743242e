package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import vn.docbao.library.Section;

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
        Section section = library.section("Môi trường");
        for (int i = 0; i < 60; i++) {
            library.story("Bài " + i)
                    .section(section)
                    .text("sông")
                    .tags("Sông ngòi", "Chủ đề " + i)
                    .store();
        }
        jdbc.execute("analyze");
    }

    @Test
    void theFrontPageSortsNoLibrary() {
        List<String> asked = asked("/", "coalesce(a%,0)=0%order by %sort_at desc%");
        assertThat(asked)
                .as("the newest, the newest in full, topics of the day")
                .hasSizeGreaterThanOrEqualTo(3);
        for (String sql : asked) {
            assertThat(plan(sql)).as(sql).contains("ARTICLE_NEWEST").contains("index sorted */");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/chu-de/song-ngoi, %article_tag%listed_at<=?%, ARTICLE_TAG_LISTED",
        "/chu-de/song-ngoi, %article_tag%listed_at is not null%count(%, ARTICLE_TAG_LISTED",
        "/chuyen-muc/moi-truong, %section%sort_at<=?%, ARTICLE_SECTION_NEWEST",
        "/chu-de, %tag%articles>0%order by%, TAG_MOST",
        "/dong-su-kien, %story_thread%last_at<=?%, STORY_THREAD_NEWEST"
    })
    void aListEndsAfterWhatItShows(String page, String asks, String index) {
        List<String> asked = asked(page, asks);
        assertThat(asked).isNotEmpty();
        for (String sql : asked) {
            assertThat(plan(sql)).as(sql).contains(index).contains("index sorted */");
        }
    }

    private List<String> asked(String page, String pattern) {
        jdbc.execute("set query_statistics true");
        Document first = browse.page(page);
        first.select("a[rel=next]").stream().limit(1).forEach(next -> browse.html(next.attr("href")));
        List<String> asked = jdbc.queryForList(
                "select sql_statement from information_schema.query_statistics where sql_statement like ?",
                String.class,
                "select %" + pattern);
        jdbc.execute("set query_statistics false");
        return asked;
    }

    private String plan(String sql) {
        Object[] anything = new Object[(int) sql.chars().filter(c -> c == '?').count()];
        return jdbc.queryForObject("explain " + sql, String.class, anything);
    }
}
