package vn.docbao.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

class RatesTest {

    private final Rates rates = new Rates(new AccessProperties(
            false,
            "./data",
            "",
            new AccessProperties.Limits(3, 5, 0, DataSize.ofKilobytes(1), DataSize.ofMegabytes(1))));

    @Test
    void anAddressSearchesSoOftenAndIsThenToldWhenToComeAgain() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThat(ask("/tim-kiem", "192.0.2.1").getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse refused = ask("/tim-kiem/feed.atom", "192.0.2.1");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 20);
        assertThat(ask("/tim-kiem;a=b", "192.0.2.1").getStatus()).isEqualTo(429);
    }

    @Test
    void othersAndOtherPagesAreNotConcerned() throws Exception {
        for (int i = 0; i < 3; i++) {
            ask("/tim-kiem", "192.0.2.1");
        }
        assertThat(ask("/tim-kiem", "192.0.2.2").getStatus()).isEqualTo(200);
        assertThat(ask("/tim-kiem/goi-y", "192.0.2.1").getStatus()).isEqualTo(200);
        for (int i = 0; i < 20; i++) {
            assertThat(ask("/", "192.0.2.1").getStatus()).isEqualTo(200);
            assertThat(ask("/nhap/tai-len", "192.0.2.1").getStatus()).isEqualTo(200);
            assertThat(ask("/tim-kiem", "127.0.0.1").getStatus()).isEqualTo(200);
        }
    }

    private MockHttpServletResponse ask(String address, String from) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
        request.setRemoteAddr(from);
        MockHttpServletResponse response = new MockHttpServletResponse();
        rates.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
