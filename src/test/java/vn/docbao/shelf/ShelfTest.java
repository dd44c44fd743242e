package vn.docbao.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.docbao.library.Article;
import vn.docbao.library.ArticleRole;
import vn.docbao.library.Block;
import vn.docbao.library.SourceFile;
import vn.docbao.library.SourceStatus;
import vn.docbao.text.Fold;
import vn.docbao.text.Slug;

@SpringBootTest(
        classes = ShelfSite.class,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "logging.level.org.hibernate.engine.internal.StatisticalLoggingSessionEventListener=warn"
        })
@AutoConfigureMockMvc
class ShelfTest {

    private static final String OURS = "http://localhost";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    private Cookie cookie;

    @BeforeEach
    void stock() {
        transaction.executeWithoutResult(status -> {
            for (String entity : List.of("Note", "Mark", "ShelfReader", "Article", "SourceFile")) {
                entities.createQuery("delete from " + entity).executeUpdate();
            }
            SourceFile file = new SourceFile("/kho/a.txt");
            file.conclude(SourceStatus.TAKEN_IN, null);
            entities.persist(file);
            for (int i = 0; i < 40; i++) {
                String headline = "Bài <số> " + i;
                Article article = new Article(file, i, Slug.of(headline));
                article.setHeadline(headline, Fold.key(headline), false);
                article.setPublished(null, null, false);
                article.setText(ArticleRole.FULL, null, List.of(new Block.Paragraph("Ghe đến chợ.")));
                article.setReadingMinutes(1);
                entities.persist(article);
            }
        });
    }

    @Test
    void nobodyGetsACookieForReading() throws Exception {
        for (String page : List.of(
                "/",
                "/bai/bai-so-1",
                "/ke",
                "/ke/chua-doc",
                "/ke/da-doc",
                "/ke/ghi-chu",
                "/ke/trang-thai?bai=bai-so-1")) {
            assertThat(mvc.perform(get(page)).andReturn().getResponse().getHeader("Set-Cookie"))
                    .as(page)
                    .isNull();
        }
    }

    @Test
    void aPlainFormSavesAnArticleAndDropsItAgain() throws Exception {
        assertThat(page("/bai/bai-so-1")
                        .select("form[action=/ke/luu] input[name=bai]")
                        .attr("value"))
                .isEqualTo("bai-so-1");
        MockHttpServletResponse saved = change("/ke/luu", "bai", "bai-so-1");
        assertThat(saved.getStatus()).isEqualTo(303);
        assertThat(saved.getHeader("Location")).isEqualTo("/ke");
        assertThat(saved.getHeader("Set-Cookie")).contains("HttpOnly", "SameSite=Lax", "Path=/ke");
        change("/ke/luu", "bai", "bai-so-2");
        Document list = page("/ke");
        assertThat(list.select(".kept h2").eachText()).containsExactly("Bài <số> 2", "Bài <số> 1");
        assertThat(list.select(".kept time").eachAttr("datetime"))
                .allMatch(at -> at.matches("[\\d-]{10}T\\d\\d:\\d\\d"));
        assertThat(list.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        change("/ke/luu", "bai", "bai-so-2", "co", "false");
        assertThat(page("/ke").select(".kept h2").eachText()).containsExactly("Bài <số> 1");
    }

    @Test
    void scriptsAskForTheMarksOfTheArticlesOnAPage() throws Exception {
        change("/ke/luu", "bai", "bai-so-1");
        change("/ke/da-doc", "bai", "bai-so-2", "bai", "bai-so-3");
        change("/ke/vi-tri", "bai", "bai-so-1", "doan", "7");
        JsonNode state = json("/ke/trang-thai?bai=bai-so-1&bai=bai-so-2&bai=bai-so-9");
        assertThat(state.get("marks").toString())
                .contains("{\"slug\":\"bai-so-1\",\"saved\":true,\"read\":false,\"passage\":7}")
                .contains("{\"slug\":\"bai-so-2\",\"saved\":false,\"read\":true,\"passage\":0}")
                .doesNotContain("bai-so-9");
        assertThat(page("/ke/da-doc").select(".kept")).hasSize(2);
    }

    @Test
    void whatIsNotReadYetIsListedWithoutWhatIs() throws Exception {
        assertThat(page("/ke/chua-doc").select(".kept .card"))
                .as("nobody's shelf")
                .hasSize(ShelfPages.SIZE);
        change("/ke/luu", "bai", "bai-so-38");
        assertThat(change("/ke/da-doc", "bai", "bai-so-39", "bai", "bai-so-37", "tu", "chua-doc")
                        .getHeader("Location"))
                .isEqualTo("/ke/chua-doc");
        Document first = page("/ke/chua-doc");
        assertThat(first.select(".kept .card__headline").eachText())
                .hasSize(ShelfPages.SIZE)
                .startsWith("Bài <số> 38", "Bài <số> 36");
        Document rest = page(first.select("a[rel=next]").attr("href"));
        assertThat(rest.select(".kept .card__headline").eachText())
                .hasSize(40 - 2 - ShelfPages.SIZE)
                .endsWith("Bài <số> 1", "Bài <số> 0");
        change("/ke/da-doc", "bai", "bai-so-37", "co", "false");
        assertThat(page("/ke/chua-doc").select(".kept .card__headline").eachText())
                .startsWith("Bài <số> 38", "Bài <số> 37");
        List<String> all =
                page("/ke/chua-doc").select(".kept__all input[name=bai]").eachAttr("value");
        assertThat(all).hasSize(ShelfPages.SIZE);
    }

    @Test
    void theListOfTheUnreadCostsTheSameHoweverMuchIsRead(@Autowired EntityManagerFactory factory) throws Exception {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        change("/ke/da-doc", "bai", "bai-so-39");
        page("/ke/chua-doc");
        statistics.clear();
        page("/ke/chua-doc");
        long little = statistics.getPrepareStatementCount();
        change("/ke/da-doc", "bai", "bai-so-1", "bai", "bai-so-2", "bai", "bai-so-35", "bai", "bai-so-36");
        page("/ke/chua-doc");
        statistics.clear();
        page("/ke/chua-doc");
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(little).isLessThanOrEqualTo(4);
    }

    @Test
    void whatAReaderKeepsCostsOthersNoRendering(@Autowired EntityManagerFactory factory) throws Exception {
        String page = text("/bai/bai-so-1");
        change("/ke/luu", "bai", "bai-so-1");
        change("/ke/da-doc", "bai", "bai-so-1");
        change("/ke/vi-tri", "bai", "bai-so-1", "doan", "7");
        change("/ke/ghi-chu", "bai", "bai-so-1", "doan", "0", "trich", "Ghe đến", "ghi", "Hỏi lại");
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        assertThat(text("/bai/bai-so-1")).isEqualTo(page);
        assertThat(statistics.getPrepareStatementCount()).isZero();
    }

    @Test
    void notesAreWrittenRewrittenAndRemoved() throws Exception {
        change("/ke/ghi-chu", "bai", "bai-so-1", "doan", "0", "trich", "Ghe đến", "ghi", "Hỏi lại <giờ>");
        JsonNode note = json("/ke/trang-thai?bai=bai-so-1&ghi-chu=bai-so-1")
                .get("notes")
                .get(0);
        assertThat(note.get("quote").asString()).isEqualTo("Ghe đến");
        long id = note.get("id").asLong();
        change("/ke/ghi-chu/" + id, "ghi", "Đã hỏi");
        Document notes = page("/ke/ghi-chu");
        assertThat(notes.select(".quoted").text()).isEqualTo("Ghe đến");
        assertThat(notes.select("textarea").text()).isEqualTo("Đã hỏi");
        change("/ke/ghi-chu/" + id + "/xoa");
        assertThat(page("/ke/ghi-chu").select(".quoted")).isEmpty();
        assertThat(change("/ke/ghi-chu/" + id, "ghi", "x").getStatus()).isEqualTo(404);
    }

    @Test
    void nobodyTouchesAnotherReadersNotes() throws Exception {
        change("/ke/ghi-chu", "bai", "bai-so-1", "trich", "Ghe đến");
        long id = json("/ke/trang-thai?ghi-chu=bai-so-1")
                .get("notes")
                .get(0)
                .get("id")
                .asLong();
        Cookie first = cookie;
        cookie = null;
        change("/ke/luu", "bai", "bai-so-5");
        assertThat(change("/ke/ghi-chu/" + id, "ghi", "x").getStatus()).isEqualTo(404);
        assertThat(change("/ke/ghi-chu/" + id + "/xoa").getStatus()).isEqualTo(404);
        assertThat(json("/ke/trang-thai?ghi-chu=bai-so-1").get("notes")).isEmpty();
        cookie = first;
        assertThat(json("/ke/trang-thai?ghi-chu=bai-so-1").get("notes")).hasSize(1);
    }

    @Test
    void anotherSiteCannotChangeAShelf() throws Exception {
        change("/ke/luu", "bai", "bai-so-1");
        for (String origin : List.of("http://khac.vn", "null", "http://localhost.khac.vn", "nonsense")) {
            assertThat(mvc.perform(post("/ke/xoa-het")
                                    .cookie(cookie)
                                    .header("Host", "localhost")
                                    .header("Origin", origin))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(origin)
                    .isEqualTo(403);
        }
        assertThat(mvc.perform(post("/ke/xoa-het").cookie(cookie))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(mvc.perform(post("/ke/xoa-het")
                                .cookie(cookie)
                                .header("Host", "localhost")
                                .header("Origin", OURS)
                                .header("Sec-Fetch-Site", "cross-site"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(page("/ke").select(".kept")).hasSize(1);
    }

    @Test
    void aShelfIsChangedBehindAnotherServerToo() throws Exception {
        assertThat(mvc.perform(post("/ke/luu")
                                .param("bai", "bai-so-1")
                                .header("Host", "127.0.0.1:8080")
                                .header("Origin", "https://bao.vn")
                                .header("Sec-Fetch-Site", "same-origin"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(303);
    }

    @Test
    void whatCannotBeKeptMakesNoReader() throws Exception {
        assertThat(change("/ke/luu", "bai", "khong-co").getHeader("Set-Cookie")).isNull();
        assertThat(change("/ke/ghi-chu/1/xoa").getStatus()).isEqualTo(404);
        assertThat(entities.createQuery("select count(r) from ShelfReader r", Long.class)
                        .getSingleResult())
                .isZero();
    }

    @Test
    void everythingIsTakenAlongAndDeleted() throws Exception {
        change("/ke/luu", "bai", "bai-so-1");
        change("/ke/ghi-chu", "bai", "bai-so-2", "trich", "Ghe *đến*", "ghi", "Hay");
        assertThat(text("/ke/xuat.md")).isEqualTo("""
                        # Ghi chú

                        ## [Bài \\<số\\> 2](http://localhost/bai/bai-so-2)

                        > Ghe \\*đến\\*

                        Hay


                        # Đọc sau

                        - [Bài \\<số\\> 1](http://localhost/bai/bai-so-1)
                        """);
        assertThat(json("/ke/xuat.json").get("saved").get(0).get("slug").asString())
                .isEqualTo("bai-so-1");
        change("/ke/xoa-het");
        assertThat(page("/ke").select(".kept")).isEmpty();
        assertThat(entities.createQuery("select count(r) from ShelfReader r", Long.class)
                        .getSingleResult())
                .isZero();
    }

    @Test
    void whatIsNoArticleIsNotKept() throws Exception {
        assertThat(change("/ke/luu", "bai", "khong-co").getStatus()).isEqualTo(404);
        assertThat(change("/ke/vi-tri", "bai", "bai-so-1", "doan", "x").getStatus())
                .isEqualTo(400);
        assertThat(mvc.perform(get("/ke?sau=x")).andReturn().getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void aListGoesOnAndCostsTheSameHoweverLongItIs(@Autowired EntityManagerFactory factory) throws Exception {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        change("/ke/luu", "bai", "bai-so-0");
        // What stands around all pages is asked for by the first of them.
        page("/ke");
        statistics.clear();
        page("/ke");
        long few = statistics.getPrepareStatementCount();
        for (int i = 1; i < 40; i++) {
            change("/ke/luu", "bai", "bai-so-" + i);
        }
        statistics.clear();
        Document first = page("/ke");
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(few).isEqualTo(2);
        assertThat(first.select(".kept")).hasSize(ShelfPages.SIZE);
        Document second = page(first.select("a[rel=next]").attr("href"));
        assertThat(second.select(".kept h2").eachText())
                .hasSize(10)
                .doesNotContainAnyElementsOf(first.select(".kept h2").eachText());
    }

    private MockHttpServletResponse change(String address, String... parameters) throws Exception {
        MockHttpServletRequestBuilder request =
                post(address).header("Host", "localhost").header("Origin", OURS);
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        MockHttpServletResponse answer = mvc.perform(cookie == null ? request : request.cookie(cookie))
                .andReturn()
                .getResponse();
        if (answer.getCookie("docbao-ke") != null) {
            cookie = answer.getCookie("docbao-ke");
        }
        return answer;
    }

    private String text(String address) throws Exception {
        MockHttpServletRequestBuilder request = get(java.net.URI.create(address));
        return new String(
                mvc.perform(cookie == null ? request : request.cookie(cookie))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(text(address));
    }

    private JsonNode json(String address) throws Exception {
        return JsonMapper.shared().readTree(text(address));
    }
}
