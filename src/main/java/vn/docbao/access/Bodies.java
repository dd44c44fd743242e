package vn.docbao.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/** How much a request may send, by what it says before it is read. One that does not say it is asked to. */
@Component
@Order(FilterOrders.BODIES)
class Bodies extends OncePerRequestFilter {

    static final String UPLOAD = "/nhap/tai-len";

    private final AccessProperties.Limits limits;

    Bodies(AccessProperties properties) {
        this.limits = properties.limits();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long length = request.getContentLengthLong();
        if (length < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (length > most(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private long most(HttpServletRequest request) {
        return UrlPathHelper.defaultInstance.getPathWithinApplication(request).equals(UPLOAD)
                ? limits.uploadSize().toBytes()
                : limits.body().toBytes();
    }
}
