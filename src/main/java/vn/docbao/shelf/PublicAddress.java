package vn.docbao.shelf;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address by which readers know the site; behind another server it is not the one that requests name. */
@Component
class PublicAddress {

    private final String fixed;

    PublicAddress(@Value("${docbao.address:}") String fixed) {
        this.fixed = fixed.strip().replaceAll("/+$", "");
    }

    /** The front page's address without a slash at its end. */
    String root(HttpServletRequest request) {
        if (!fixed.isEmpty()) {
            return fixed + request.getContextPath();
        }
        String page = request.getRequestURL().toString();
        return page.substring(0, page.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    boolean isSecure(HttpServletRequest request) {
        return request.isSecure() || fixed.startsWith("https:");
    }

    /** Whether an {@code Origin} header names this site. */
    boolean isOrigin(HttpServletRequest request, String origin) {
        String authority = authority(origin);
        return authority != null
                && (authority.equalsIgnoreCase(request.getHeader("Host"))
                        || !fixed.isEmpty() && authority.equalsIgnoreCase(authority(fixed)));
    }

    private static @Nullable String authority(String address) {
        try {
            return URI.create(address).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
