package vn.docbao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** With {@code docbao.closed} nothing is read without the password. */
@SpringBootTest(
        classes = AccessSite.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
            "docbao.closed=true",
            "docbao.address=https://bao.example.vn"
        })
class ClosedSiteTest {

    private static final String PASSWORD = "một mật khẩu dài";

    @TempDir
    static Path data;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void dataDir(DynamicPropertyRegistry properties) {
        new PasswordFile(data.resolve("password")).set(PASSWORD);
        properties.add("docbao.data-dir", data::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/bai/a",
                "/chu-de",
                "/chu-de;x=1",
                "/tim-kiem?q=a",
                "/tim-kiem/goi-y?q=a",
                "/feed.atom",
                "/sitemap.xml",
                "/robots.txt",
                "/ke",
                "/anh/a/0/360",
                "/khong-co",
                "/error",
                "/js/shelf.js",
                "/manifest.json",
                "/ngoai-tuyen",
                "/nhap",
                "/css/../",
                "//"
            })
    void nothingIsServedToStrangers(String address) {
        try (Visit visit = new Visit(port)) {
            HttpResponse<String> answer = visit.get(address);
            assertThat(answer.statusCode()).isIn(303, 400);
            if (answer.statusCode() == 303) {
                assertThat(answer.headers().firstValue("Location"))
                        .hasValueSatisfying(to -> assertThat(to).startsWith("/nhap/dang-nhap"));
                assertThat(answer.body()).isEmpty();
            }
            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(visit.get(address, "Accept", "application/json").statusCode())
                    .isIn(400, 401);
        }
    }

    @Test
    void theLoginIsDrawnAsTheSiteIsAndTellsNothingOfIt() {
        try (Visit visit = new Visit(port)) {
            HttpResponse<String> login = visit.get(Entrance.LOGIN);
            assertThat(login.statusCode()).isEqualTo(200);
            assertThat(login.body()).doesNotContain("/chuyen-muc/", "<script");
            assertThat(visit.get("/css/docbao.css").statusCode()).isEqualTo(200);
            assertThat(visit.get("/tinh/x/css/docbao.css").statusCode())
                    .as("what pages of errors are drawn with")
                    .isNotEqualTo(303);
            assertThat(visit.get("/tinh/x/js/shelf.js").statusCode()).isEqualTo(303);
            assertThat(login.headers().allValues("Set-Cookie"))
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Strict"));
        }
    }

    /** The cookies are only for https here, which the test's own client cannot speak: it carries them by hand. */
    @Test
    void whoeverHasThePasswordReads() {
        try (Visit visit = new Visit(port)) {
            HttpResponse<String> form = visit.get(Entrance.LOGIN);
            HttpResponse<String> in = visit.post(
                    Entrance.LOGIN,
                    List.of("mat-khau=" + PASSWORD, "ve=/chu-de", "_csrf=" + Visit.token(form)),
                    "Cookie",
                    cookies(form));
            assertThat(in.headers().firstValue("Location")).hasValue("/chu-de");
            assertThat(in.headers().allValues("Set-Cookie"))
                    .filteredOn(cookie -> cookie.startsWith("docbao-quan-tri"))
                    .singleElement()
                    .satisfies(cookie -> assertThat(cookie).contains("Path=/;", "Secure", "HttpOnly", "SameSite=Lax"));
            HttpResponse<String> topics = visit.get("/chu-de", "Cookie", cookies(in));
            assertThat(topics.statusCode()).isEqualTo(200);
            assertThat(topics.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
            // It is kept now, and still only for those who are logged in.
            assertThat(visit.get("/chu-de", "Cookie", cookies(in)).headers().firstValue("ETag"))
                    .isPresent();
            assertThat(visit.get("/chu-de").statusCode()).isEqualTo(303);
            assertThat(topics.body()).doesNotContain("_csrf");
            assertThat(topics.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(visit.get("/khong-co", "Cookie", cookies(in)).statusCode())
                    .isEqualTo(404);
        }
    }

    private static String cookies(HttpResponse<String> answer) {
        return String.join(
                "; ",
                answer.headers().allValues("Set-Cookie").stream()
                        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                        .toList());
    }
}
