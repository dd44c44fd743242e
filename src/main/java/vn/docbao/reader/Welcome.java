package vn.docbao.reader;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the program where to read, once there is something to open. */
@Component
class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

    private final @Nullable InetAddress bound;

    Welcome(@Value("${server.address:#{null}}") @Nullable InetAddress bound) {
        this.bound = bound;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            LOG.info("Mời đọc báo tại {}", address(bound, context.getWebServer().getPort()));
        }
    }

    static String address(@Nullable InetAddress bound, int port) {
        boolean here = bound == null || bound.isLoopbackAddress() || bound.isAnyLocalAddress();
        String others = bound == null || bound.isAnyLocalAddress()
                ? " (máy khác cùng mạng: thay localhost bằng địa chỉ máy này)"
                : "";
        return "http://" + (here ? "localhost" : bound.getHostAddress()) + ":" + port + others;
    }
}
