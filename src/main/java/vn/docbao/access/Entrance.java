package vn.docbao.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * To the login and, from there, on to the page that was asked for. That page stands in the login's address, so that
 * nothing is remembered of somebody who has not logged in; it is led to without naming a host, so that no proxy in front
 * makes it another.
 */
class Entrance
        implements AuthenticationEntryPoint,
                AccessDeniedHandler,
                AuthenticationSuccessHandler,
                AuthenticationFailureHandler {

    static final String LOGIN = "/nhap/dang-nhap";
    static final String NEXT = "ve";
    private static final String WORKPLACE = "/nhap";

    /** Somebody unknown asked for what needs the login. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (!wantsPage(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String query = request.getQueryString();
        String asked =
                request.getRequestURI().substring(request.getContextPath().length())
                        + (query == null ? "" : "?" + query);
        lead(request, response, asked.equals(WORKPLACE) ? LOGIN : login(asked));
    }

    /** The login was with a password that is no longer the right one; or a form was not one of ours. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (reason instanceof CsrfException) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            commence(request, response, new StaleLogin(reason));
        }
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication administrator) {
        lead(request, response, next(request.getParameter(NEXT)));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof TooManyAttempts many) {
            TooMany.answer(response, many.remaining());
            return;
        }
        String asked = next(request.getParameter(NEXT));
        lead(request, response, login(asked) + "&sai");
    }

    static void lead(HttpServletRequest request, HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + address);
    }

    /** Only a page of this site; anything else would let a link to the login lead astray. */
    static String next(@Nullable String asked) {
        if (asked == null || !asked.matches("/(?![/\\\\])[!-~]*") || asked.contains("\\")) {
            return WORKPLACE;
        }
        try {
            URI address = URI.create(asked);
            return address.getScheme() == null && address.getAuthority() == null ? asked : WORKPLACE;
        } catch (IllegalArgumentException e) {
            return WORKPLACE;
        }
    }

    private static String login(String asked) {
        return LOGIN + "?" + NEXT + "=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    /** Forms are not led on to: what was sent with them would be lost without a word. */
    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod()) && accept != null && accept.contains("text/html");
    }

    private static final class StaleLogin extends AuthenticationException {

        private StaleLogin(AccessDeniedException reason) {
            super("the password has changed", reason);
        }
    }
}
