package vn.docbao.reader;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request that tells nothing of who asks and what they have: a page rendered for it is everybody's. */
final class AnyReader extends HttpServletRequestWrapper {

    AnyReader(HttpServletRequest request) {
        super(request);
    }

    private static boolean told(String name) {
        return name.equalsIgnoreCase(HttpHeaders.HOST);
    }

    /** What only the header is asked for is kept whole. */
    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getHeader(String name) {
        return told(name) ? super.getHeader(name) : null;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return told(name) ? super.getHeaders(name) : Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(List.of(HttpHeaders.HOST));
    }

    @Override
    public long getDateHeader(String name) {
        return -1;
    }

    @Override
    public int getIntHeader(String name) {
        return -1;
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        return null;
    }
}
