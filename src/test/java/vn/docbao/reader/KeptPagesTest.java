package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.docbao.library.Article;
import vn.docbao.library.Relation;
import vn.docbao.library.Section;
import vn.docbao.library.SourceFile;

/** What a kept page answers, and for how long. */
@ReaderTest
class KeptPagesTest {

    private static final String[] SAME_ON_EVERY_ANSWER = {
        "Content-Type", "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "ETag", "Vary"
    };

    @Autowired
    private TestLibrary library;

    @Autowired
    private MockMvc mvc;

    private Statistics statistics;

    @BeforeEach
    void fill(@Autowired EntityManagerFactory factory) {
        library.clear();
        Section section = library.section("Kinh tế");
        SourceFile file = library.file("/kho/a.txt");
        library.original(file, "Bến mới", "[]");
        Article port = library.story("Bến mới")
                .section(section)
                .in(file, 0)
                .text("Bến thứ ba đón tàu. ".repeat(40))
                .tags("Cảng biển")
                .store();
        Article dyke = library.story("Đê mới").text("Đê cao thêm.").store();
        library.related(port, dyke, Relation.SIMILAR, .5, "Cảng biển", 40);
        library.thread("Cảng mở bến", port);
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/bai/ben-moi",
                "/bai/ben-moi/lien-quan",
                "/chu-de",
                "/chu-de?loai=khac",
                "/chu-de/cang-bien",
                "/chuyen-muc/kinh-te",
                "/dong-su-kien",
                "/dong-su-kien/cang-mo-ben",
                "/feed.atom",
                "/chu-de/cang-bien/feed.atom",
                "/chuyen-muc/kinh-te/feed.atom",
                "/dong-su-kien/cang-mo-ben/feed.atom",
                "/sitemap.xml",
                "/sitemap/danh-muc.xml",
                "/ngoai-tuyen"
            })
    void isAnsweredAgainWithoutAskingTheDatabase(String address) throws Exception {
        MockHttpServletResponse first = answer(get(address));
        assertThat(first.getStatus()).isEqualTo(200);
        statistics.clear();
        MockHttpServletResponse again = answer(get(address));
        assertThat(statistics.getPrepareStatementCount()).isZero();
        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(again.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        for (String name : SAME_ON_EVERY_ANSWER) {
            assertThat(again.getHeaderValues(name)).as(name).isEqualTo(first.getHeaderValues(name));
        }
        assertThat(again.getHeader("ETag")).matches("\"[\\w-]+\"");
    }

    @Test
    void theCompressedFormIsTheSamePage() throws Exception {
        MockHttpServletResponse plain = answer(get("/bai/ben-moi"));
        MockHttpServletResponse gzip = answer(get("/bai/ben-moi").header("Accept-Encoding", "br, gzip, deflate"));
        assertThat(gzip.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(plain.getHeader("Content-Encoding")).isNull();
        assertThat(gzip.getHeaders("Vary")).containsExactly("Accept-Encoding");
        assertThat(plain.getHeaders("Vary")).containsExactly("Accept-Encoding");
        assertThat(gunzip(gzip.getContentAsByteArray())).isEqualTo(plain.getContentAsByteArray());
        assertThat(gzip.getContentLength())
                .isEqualTo(gzip.getContentAsByteArray().length)
                .isLessThan(plain.getContentLength());
        assertThat(gzip.getHeader("ETag")).as("other bytes").isNotEqualTo(plain.getHeader("ETag"));
        assertThat(answer(get("/bai/ben-moi").header("Accept-Encoding", "gzip;q=0"))
                        .getHeader("Content-Encoding"))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "identity"})
    void whatTheAskerHasIsNotSentAgain(String encoding) throws Exception {
        MockHttpServletRequestBuilder asked = get("/bai/ben-moi").header("Accept-Encoding", encoding);
        String tag = answer(asked).getHeader("ETag");
        statistics.clear();
        MockHttpServletResponse unchanged = answer(asked.header("If-None-Match", "\"other\", " + tag));
        assertThat(unchanged.getStatus()).isEqualTo(304);
        assertThat(unchanged.getContentAsByteArray()).isEmpty();
        assertThat(unchanged.getHeader("ETag")).isEqualTo(tag);
        assertThat(statistics.getPrepareStatementCount()).isZero();
        library.story("Cầu mới").store();
        assertThat(answer(get("/").header("If-None-Match", tag)).getStatus()).isEqualTo(200);
    }

    @Test
    void aPageThatIsNotKeptAnyMoreIsStillWhatTheAskerHas() throws Exception {
        String tag = answer(get("/bai/de-moi")).getHeader("ETag");
        library.story("Cầu mới").store();
        assertThat(answer(get("/bai/de-moi").header("If-None-Match", tag)).getStatus())
                .isEqualTo(304);
    }

    @Test
    void itsHeaderCanBeAskedForAlone() throws Exception {
        MockHttpServletResponse header = answer(head("/bai/ben-moi"));
        MockHttpServletResponse page = answer(get("/bai/ben-moi"));
        assertThat(header.getStatus()).isEqualTo(200);
        assertThat(header.getContentAsByteArray()).isEmpty();
        assertThat(header.getContentLength()).isEqualTo(page.getContentAsByteArray().length);
        assertThat(header.getHeader("ETag")).isEqualTo(page.getHeader("ETag"));
    }

    @Test
    void whatIsStoredIsSeenAtOnce() throws Exception {
        assertThat(page("/")).doesNotContain("Cầu mới");
        assertThat(page("/feed.atom")).doesNotContain("Cầu mới");
        library.story("Cầu mới").on("2026-01-02", null).store();
        assertThat(page("/")).contains("Cầu mới");
        assertThat(page("/feed.atom")).contains("Cầu mới");
    }

    @Test
    void namesTheAddressThatItIsAskedBy() throws Exception {
        assertThat(page("/bai/ben-moi")).contains("http://localhost/bai/ben-moi");
        for (MockHttpServletRequestBuilder asked : new MockHttpServletRequestBuilder[] {
            get("https://localhost/bai/ben-moi"),
            get("http://localhost:81/bai/ben-moi"),
            get("http://bao.example.vn/bai/ben-moi")
        }) {
            String canonical = asked.buildRequest(mvc.getDispatcherServlet().getServletContext())
                    .getRequestURL()
                    .toString();
            assertThat(answer(asked).getContentAsString()).contains('"' + canonical + '"');
        }
    }

    @Test
    void eachFurtherPageOfAListIsItsOwn() throws Exception {
        for (int i = 0; i < 30; i++) {
            library.story("Tin " + i).on("2026-01-02", null).store();
        }
        String first = page("/");
        String next = first.replaceAll("(?s).*href=\"(/\\?sau=[^\"]+)\".*", "$1");
        assertThat(page(next)).isNotEqualTo(first);
        assertThat(page(next)).isEqualTo(page(next));
        assertThat(page("/")).isEqualTo(first);
    }

    @Test
    void whatAReaderTellsIsNotInAnotherReadersPage() throws Exception {
        String plain = answer(get("/bai/de-moi")).getHeader("ETag");
        // The next one is rendered anew.
        library.story("Khác").store();
        String tag = answer(get("/bai/de-moi")
                        .header("Accept", "text/html;level=1, application/xhtml+xml, */*;q=0.1")
                        .header("Accept-Language", "en")
                        .header("Cookie", "a=b"))
                .getHeader("ETag");
        MockHttpServletResponse other = answer(get("/bai/de-moi"));
        assertThat(tag).isEqualTo(plain);
        assertThat(other.getHeader("ETag")).isEqualTo(tag);
        assertThat(other.getContentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
    }

    @Test
    void errorsAndWaysElsewhereAreNotKept() throws Exception {
        library.former("cu", null);
        assertThat(answer(get("/bai/cau-moi")).getStatus()).isEqualTo(404);
        assertThat(answer(get("/bai/cu")).getStatus()).isEqualTo(410);
        assertThat(answer(get("/bai/cau-moi").header("Accept", "application/json"))
                        .getContentType())
                .isEqualTo("application/problem+json");
        assertThat(answer(get("/chu-de/Cảng-Biển")).getStatus()).isEqualTo(301);
        statistics.clear();
        assertThat(answer(get("/bai/cau-moi")).getStatus()).isEqualTo(404);
        assertThat(answer(get("/bai/cu")).getStatus()).isEqualTo(410);
        assertThat(statistics.getPrepareStatementCount()).isPositive();
        assertThat(answer(get("/bai/cau-moi")).getHeader("ETag")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/tim-kiem?q=ben", "/bai/ben-moi/ban-goc", "/chu-de?ten=cang", "/bai/ben-moi?utm=1", "/khong-co"
            })
    void whatFewAskForTwiceIsNotKept(String address) throws Exception {
        answer(get(address));
        statistics.clear();
        MockHttpServletResponse again = answer(get(address));
        assertThat(statistics.getPrepareStatementCount()).isPositive();
        assertThat(again.getHeader("ETag")).isNull();
    }

    private String page(String address) throws Exception {
        MockHttpServletResponse answer = answer(get(URI.create(address)));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private static byte[] gunzip(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }
}
