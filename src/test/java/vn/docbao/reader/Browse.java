package vn.docbao.reader;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Opens pages as a browser would, as far as a test needs it. */
record Browse(MockMvc mvc) {

    MockHttpServletResponse answer(String address) {
        try {
            return mvc.perform(get(URI.create(address))).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    int status(String address) {
        return answer(address).getStatus();
    }

    String html(String address) {
        return new String(answer(address).getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    Document page(String address) {
        return Jsoup.parse(html(address), "http://localhost/");
    }
}
