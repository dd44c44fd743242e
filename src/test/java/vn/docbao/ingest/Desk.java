package vn.docbao.ingest;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The administrator, logged in. */
final class Desk {

    private static final String PASSWORD = "một mật khẩu dài";

    private final MockMvc mvc;
    private final MockHttpSession session;

    private Desk(MockMvc mvc, MockHttpSession session) {
        this.mvc = mvc;
        this.session = session;
    }

    static Desk of(MockMvc mvc, Path dataDir) {
        try {
            Files.createDirectories(dataDir);
            Files.writeString(dataDir.resolve("password"), "{noop}" + PASSWORD);
            return new Desk(mvc, (MockHttpSession) mvc.perform(
                            post("/nhap/dang-nhap").param("mat-khau", PASSWORD).with(csrf()))
                    .andReturn()
                    .getRequest()
                    .getSession(false));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    MockHttpServletResponse open(String address) {
        return perform(get(URI.create(address)));
    }

    Document page(String address) {
        return Jsoup.parse(text(address), "http://localhost/");
    }

    String text(String address) {
        return new String(open(address).getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    MockHttpServletResponse press(String address) {
        return perform(post(address).with(csrf()));
    }

    MockHttpServletResponse send(MediaType accepted, MockMultipartFile... files) {
        var request = multipart("/nhap/tai-len");
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return perform(request.with(csrf()).accept(accepted));
    }

    private MockHttpServletResponse perform(AbstractMockHttpServletRequestBuilder<?> request) {
        try {
            return mvc.perform(request.session(session)).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
