package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.docbao.library.Facets;

/** Errors as the server itself answers them, with the database out of order. */
@SpringBootTest(
        classes = ReaderSite.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1")
class FailureTest {

    @MockitoBean
    private Facets facets;

    @LocalServerPort
    private int port;

    /** What stands around the pages is asked for anew. */
    @BeforeEach
    void endEdition(@Autowired Editions editions) {
        editions.end();
    }

    @Test
    void anErrorOfOursIsAPageWithoutItsInnards() throws Exception {
        given(facets.sections(any())).willThrow(new IllegalStateException("innards"));
        HttpResponse<String> answer = send(HttpRequest.newBuilder().GET(), "/");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .startsWith("<!DOCTYPE html>")
                .contains("Có lỗi ở phía chúng tôi", "Lỗi 500")
                .doesNotContain("innards", "Exception", "\tat ");
    }

    @Test
    void aWrongRequestIsAPageToo() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder().DELETE(), "/");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("Không hiểu được yêu cầu");
    }

    @Test
    void programsAreToldOfErrorsInJson() throws Exception {
        given(facets.sections(any())).willThrow(new IllegalStateException("innards"));
        for (String address : List.of("/", "/khong-co", "/bai/khong-co")) {
            HttpResponse<String> answer = send(HttpRequest.newBuilder().GET(), address, "application/json");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
            JsonNode problem = JsonMapper.shared().readTree(answer.body());
            assertThat(problem.get("status").asInt()).isEqualTo(answer.statusCode());
            assertThat(problem.get("title").asString())
                    .isEqualTo(answer.statusCode() == 500 ? "Có lỗi ở phía chúng tôi" : "Không có trang này");
            assertThat(answer.body()).contains(address).doesNotContain("innards", "Exception");
        }
    }

    @Test
    void everyAnswerForbidsWhatPagesNeverNeed() throws Exception {
        for (String address : List.of("/ngoai-tuyen", "/khong-co", "/css/docbao.css", "/robots.txt", "/feed.atom")) {
            assertThat(send(HttpRequest.newBuilder().GET(), address).headers().map())
                    .as(address)
                    .containsEntry("x-content-type-options", List.of("nosniff"))
                    .containsEntry("referrer-policy", List.of("same-origin"))
                    .containsEntry("cross-origin-opener-policy", List.of("same-origin"))
                    .hasEntrySatisfying(
                            "permissions-policy",
                            values -> assertThat(values.getFirst())
                                    .contains("geolocation=()", "camera=()", "microphone=()"))
                    .hasEntrySatisfying(
                            "content-security-policy",
                            values -> assertThat(values.getFirst())
                                    .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
                                    .doesNotContain("unsafe", "http:", "https:", "*"));
        }
    }

    @Test
    void tenThousandTypedLettersReachTheSearch() throws Exception {
        String typed = URLEncoder.encode("Người Việt đọc báo. ".repeat(500), StandardCharsets.UTF_8);
        HttpResponse<String> answer = send(HttpRequest.newBuilder().GET(), "/tim-kiem?q=" + typed);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("quá dài");
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String address)
            throws IOException, InterruptedException {
        return send(request, address, "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String address, String accept)
            throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    request.uri(URI.create("http://127.0.0.1:" + port + address))
                            .header("Accept", accept)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
