package vn.docbao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What is seen of the site's state, and by whom. */
class ObservationTest {

    private static final String PASSWORD = "một mật khẩu dài";

    @TempDir
    static Path data;

    @DynamicPropertySource
    static void dataDir(DynamicPropertyRegistry properties) {
        new PasswordFile(data.resolve("password")).set(PASSWORD);
        properties.add("docbao.data-dir", data::toString);
    }

    @Nested
    @SpringBootTest(
            classes = AccessSite.class,
            webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
            properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1")
    class BesideThePages {

        @LocalServerPort
        private int port;

        @Test
        void everybodySeesWhetherAllIsWellAndNoMore() {
            try (Visit visit = new Visit(port)) {
                for (String address : new String[] {"/actuator/health/liveness", "/actuator/health/readiness"}) {
                    HttpResponse<String> health = visit.get(address, "Accept", "application/json");
                    assertThat(health.statusCode()).isEqualTo(200);
                    assertThat(health.body()).isEqualTo("{\"status\":\"UP\"}");
                }
                assertThat(visit.get("/actuator/health", "Accept", "application/json")
                                .body())
                        .contains("\"status\":\"UP\"")
                        .doesNotContain("db", "diskSpace", "components");
            }
        }

        @Test
        void numbersNeedThePassword() {
            try (Visit visit = new Visit(port)) {
                assertThat(visit.get("/actuator/prometheus", "Accept", "text/plain")
                                .statusCode())
                        .isEqualTo(401);
                assertThat(visit.get("/actuator", "Accept", "application/json").statusCode())
                        .isEqualTo(401);
                HttpResponse<String> numbers =
                        visit.get("/actuator/prometheus", "Accept", "text/plain", "Authorization", basic(PASSWORD));
                assertThat(numbers.statusCode()).isEqualTo(200);
                assertThat(numbers.body()).contains("jvm_memory_used_bytes");
                assertThat(numbers.headers().allValues("Set-Cookie")).isEmpty();
                assertThat(visit.get("/actuator/env", "Authorization", basic(PASSWORD))
                                .statusCode())
                        .isEqualTo(404);
            }
        }
    }

    @Nested
    @SpringBootTest(
            classes = AccessSite.class,
            webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
            properties = {
                "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
                "management.server.port=0",
                "management.server.address=127.0.0.1"
            })
    class OnAPortOfThisMachine {

        @LocalManagementPort
        private int port;

        @LocalServerPort
        private int pages;

        @Test
        void numbersAreOpenThereAndNowhereElse() {
            try (Visit own = new Visit(port);
                    Visit site = new Visit(pages)) {
                assertThat(own.get("/actuator/prometheus", "Accept", "text/plain")
                                .body())
                        .contains("jvm_memory_used_bytes");
                assertThat(site.get("/actuator/prometheus", "Accept", "text/plain")
                                .statusCode())
                        .isEqualTo(404);
            }
        }
    }

    @Nested
    @SpringBootTest(
            classes = AccessSite.class,
            webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
            properties = {
                "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
                "management.server.port=0"
            })
    class OnAPortOfEveryNetwork {

        @LocalManagementPort
        private int port;

        @Test
        void numbersNeedThePassword() {
            try (Visit visit = new Visit(port)) {
                assertThat(visit.get("/actuator/prometheus", "Accept", "application/json")
                                .statusCode())
                        .isEqualTo(401);
                assertThat(visit.get("/actuator/health", "Accept", "application/json")
                                .statusCode())
                        .isEqualTo(200);
            }
        }
    }

    private static String basic(String password) {
        return "Basic " + Base64.getEncoder().encodeToString(("admin:" + password).getBytes(StandardCharsets.UTF_8));
    }
}
