package vn.docbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;

class WelcomeTest {

    @Test
    void theAddressIsOneThatCanBeOpened() throws Exception {
        assertThat(Welcome.address(InetAddress.getByName("127.0.0.1"), 8080)).isEqualTo("http://localhost:8080");
        assertThat(Welcome.address(InetAddress.getByName("0.0.0.0"), 81)).startsWith("http://localhost:81 (máy khác");
        assertThat(Welcome.address(InetAddress.getByName("192.0.2.7"), 80)).isEqualTo("http://192.0.2.7:80");
    }

    @Test
    void aTakenPortIsToldWithAWayOut() {
        FailureAnalysis told = new PortTaken().analyze(new PortInUseException(8080));
        assertThat(told.getDescription()).contains("Cổng 8080");
        assertThat(told.getAction()).contains("--server.port=8081");
    }
}
