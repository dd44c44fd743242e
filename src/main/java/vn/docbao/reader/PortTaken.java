package vn.docbao.reader;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Another program listens where the pages should be served: said in the words of the other messages. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTaken extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
        return new FailureAnalysis(
                "Cổng %d đang có chương trình khác dùng. [port in use]".formatted(cause.getPort()),
                "Dừng chương trình kia, hoặc chạy lại với cổng khác, ví dụ --server.port=%d"
                        .formatted(cause.getPort() + 1),
                cause);
    }
}
