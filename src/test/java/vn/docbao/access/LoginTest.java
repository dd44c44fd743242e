package vn.docbao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An open site: everybody reads, and the administrator's pages ask for the password. */
@SpringBootTest(
        classes = AccessSite.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1")
class LoginTest {

    private static final String PASSWORD = "một mật khẩu dài";
    private static final String SESSION = "docbao-quan-tri";

    @TempDir
    static Path data;

    @LocalServerPort
    private int port;

    private Visit visit;

    @DynamicPropertySource
    static void dataDir(DynamicPropertyRegistry properties) {
        properties.add("docbao.data-dir", data::toString);
    }

    @BeforeEach
    void begin() {
        new PasswordFile(data.resolve("password")).set(PASSWORD);
        visit = new Visit(port);
    }

    @AfterEach
    void end() {
        visit.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/chu-de",
                "/tim-kiem?q=song",
                "/ke",
                "/feed.atom",
                "/css/docbao.css",
                "/khong-co",
                "/chu-de/100%25",
                "/ngoai-tuyen"
            })
    void whatEverybodyReadsIsTheSameForTheAdministratorAndSetsNoCookie(String address) {
        HttpResponse<String> stranger = visit.get(address);
        assertThat(stranger.statusCode()).isIn(200, 404);
        assertThat(stranger.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(stranger.body()).doesNotContain("_csrf");
        assertThat(visit.login(PASSWORD).statusCode()).isEqualTo(303);
        HttpResponse<String> administrator = visit.get(address);
        assertThat(administrator.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(timeless(administrator.body())).isEqualTo(timeless(stranger.body()));
    }

    /** A search says how long it took. */
    private static String timeless(String page) {
        return page.replaceAll("\\d+[,.]\\d{3} giây", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/khong-co", "/nhap", "/nhap/dang-nhap", "/actuator/health", "/actuator/metrics"})
    void everyAnswerHasTheHeadersOnce(String address) {
        HttpResponse<String> answer = visit.get(address);
        for (String header : List.of(
                "Content-Security-Policy",
                "X-Content-Type-Options",
                "Referrer-Policy",
                "Permissions-Policy",
                "Cross-Origin-Opener-Policy")) {
            assertThat(answer.headers().allValues(header)).as(header).hasSize(1);
        }
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
        assertThat(answer.headers().allValues("X-Frame-Options")).isEmpty();
    }

    @Test
    void theAdministratorsPagesLeadToTheLoginAndFromThereOn() {
        HttpResponse<String> sent = visit.get("/nhap/so?sau=1&ten=a%20b");
        assertThat(sent.statusCode()).isEqualTo(303);
        String login = sent.headers().firstValue("Location").orElseThrow();
        assertThat(login).startsWith("/nhap/dang-nhap?ve=");
        assertThat(sent.headers().allValues("Set-Cookie")).isEmpty();
        HttpResponse<String> form = visit.get(login);
        assertThat(form.body()).contains("Đăng nhập quản trị");
        assertThat(form.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        HttpResponse<String> in = visit.login(PASSWORD, "ve=/nhap/so?sau=1&ten=a%20b");
        assertThat(in.headers().firstValue("Location")).hasValue("/nhap/so?sau=1&ten=a%20b");
        assertThat(visit.get("/nhap/khong-co-trang-nay").statusCode()).isEqualTo(404);
    }

    @Test
    void aProgramIsToldThatItMustLogIn() {
        HttpResponse<String> answer = visit.get("/nhap/so", "Accept", "application/json");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("Cần đăng nhập");
    }

    @Test
    void theCookieIsForTheAdministratorsPagesOnlyAndNoScriptSeesIt() {
        HttpResponse<String> in = visit.login(PASSWORD);
        assertThat(in.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(SESSION))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .contains("Path=/nhap", "HttpOnly", "SameSite=Lax")
                        .doesNotContain("Secure"));
    }

    @Test
    void aSessionThatSomebodyElseChoseIsNotTheOneThatIsLoggedIn() {
        HttpResponse<String> form = visit.get(Entrance.LOGIN, "Cookie", SESSION + "=0123456789ABCDEF0123456789ABCDEF");
        visit.post(
                Entrance.LOGIN,
                List.of("mat-khau=" + PASSWORD, "_csrf=" + Visit.token(form)),
                "Cookie",
                SESSION + "=0123456789ABCDEF0123456789ABCDEF; docbao-bieu-mau=" + visit.cookie("docbao-bieu-mau"));
        assertThat(visit.cookie(SESSION)).isNotEmpty().isNotEqualTo("0123456789ABCDEF0123456789ABCDEF");
    }

    @Test
    void nobodyGetsASessionWithoutTheRightPassword() {
        visit.get("/nhap");
        visit.get(Entrance.LOGIN);
        HttpResponse<String> wrong = visit.login("sai mật khẩu");
        assertThat(wrong.headers().firstValue("Location")).hasValue("/nhap/dang-nhap?ve=%2Fnhap&sai");
        assertThat(visit.get("/nhap/dang-nhap?ve=%2Fnhap&sai").body()).contains("Mật khẩu không đúng");
        assertThat(visit.cookie(SESSION)).isEmpty();
        assertThat(visit.get("/nhap").statusCode()).isEqualTo(303);
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        HttpResponse<String> login = visit.post(Entrance.LOGIN, List.of("mat-khau=" + PASSWORD));
        assertThat(login.statusCode()).isEqualTo(403);
        assertThat(login.body()).contains("Yêu cầu bị từ chối");
        visit.login(PASSWORD);
        assertThat(visit.post("/nhap/dang-xuat", List.of()).statusCode()).isEqualTo(403);
        assertThat(visit.post("/nhap/dung", List.of("_csrf=đoán")).statusCode()).isEqualTo(403);
        assertThat(visit.get("/nhap/khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void loggingOutEndsTheSession() {
        visit.login(PASSWORD);
        String token = Visit.token(visit.get(Entrance.LOGIN));
        HttpResponse<String> out = visit.post("/nhap/dang-xuat", List.of("_csrf=" + token));
        assertThat(out.headers().firstValue("Location")).hasValue("/nhap/dang-nhap?ra");
        assertThat(visit.get("/nhap/khong-co").statusCode()).isEqualTo(303);
    }

    @Test
    void aNewPasswordEndsEveryLogin() {
        visit.login(PASSWORD);
        assertThat(visit.get("/nhap/khong-co").statusCode()).isEqualTo(404);
        new PasswordFile(data.resolve("password")).set("một mật khẩu khác");
        assertThat(visit.get("/nhap/khong-co").statusCode()).isEqualTo(303);
        assertThat(visit.login(PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("&sai"));
        visit.login("một mật khẩu khác");
        assertThat(visit.get("/nhap/khong-co").statusCode()).isEqualTo(404);
    }

    @Test
    void filesOfStrangersAreNotRead() {
        HttpResponse<String> answer = visit.send(visit.request("/nhap/tai-len", "Accept", "application/json")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString("--x\r\nkhông phải một phần\r\n".repeat(1000))));
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void whatIsTooLargeIsRefusedBeforeItIsRead() {
        HttpResponse<String> answer = visit.post("/ke/ghi-chu", List.of("trich=" + "x".repeat(300_000)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Dữ liệu gửi lên quá lớn");
    }

    @Test
    void whatDoesNotSayItsSizeIsRefused() {
        HttpResponse<String> answer = visit.send(visit.request("/ke/luu")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream("bai=a".getBytes()))));
        assertThat(answer.statusCode()).isEqualTo(411);
    }

    @Test
    void theFirstStartMadeAPassword() throws Exception {
        Path fresh = data.resolve("moi");
        FirstPassword first = new FirstPassword(new PasswordFile(fresh.resolve("password")));
        first.run(null);
        String made = Files.readString(fresh.resolve("password"));
        assertThat(made).startsWith("{bcrypt}");
        first.run(null);
        assertThat(Files.readString(fresh.resolve("password"))).isEqualTo(made);
    }
}
