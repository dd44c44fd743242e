package vn.docbao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Guesses are slowed down. */
@SpringBootTest(
        classes = AccessSite.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1")
class LockoutTest {

    private static final String PASSWORD = "một mật khẩu dài";

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

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneWaits() {
        for (int i = 0; i < 5; i++) {
            assertThat(visit.login("sai lần " + i).statusCode()).isEqualTo(303);
        }
        HttpResponse<String> waiting = visit.login(PASSWORD);
        assertThat(waiting.statusCode()).isEqualTo(429);
        assertThat(waiting.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 30L);
        assertThat(waiting.body()).contains("Yêu cầu quá dồn dập");
        assertThat(visit.get("/").statusCode()).isEqualTo(200);
    }
}
