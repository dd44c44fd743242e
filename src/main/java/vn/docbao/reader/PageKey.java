package vn.docbao.reader;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/**
 * All that a kept page depends on. The language is one for everybody, and each address has one representation: what a
 * reader accepts changes only how errors are told.
 *
 * @param edition of the library
 * @param origin that the page is asked by and that it may name, empty where it is fixed
 * @param path as it was written, behind the application's own
 * @param query as it was written
 */
record PageKey(
        long edition, String origin, String path, @Nullable String query) {

    /** Not the originals, which are large and seldom read, nor searches, of which few are asked twice. */
    private static final Pattern PATHS = Pattern.compile("/"
            + "|/bai/[^/]+(/lien-quan)?"
            + "|/(chu-de|dong-su-kien)"
            + "|/(chu-de|chuyen-muc|dong-su-kien)/[^/]+(/feed\\.atom)?"
            + "|/feed\\.atom|/sitemap\\.xml|/sitemap/[^/]+"
            + "|/ngoai-tuyen|/manifest\\.json|/opensearch\\.xml|/robots\\.txt"
            + "|/tinh/.+");

    /** Further down a list, or topics of a kind; behind anything else there may be whatever somebody types. */
    private static final Pattern QUERIES = Pattern.compile("(sau|loai)=[\\w-]{1,100}");

    /** Null for what is not kept, or where somebody wants a part of it. */
    static @Nullable PageKey of(HttpServletRequest request, long edition, Site site) {
        String method = request.getMethod();
        if (!HttpMethod.GET.matches(method) && !HttpMethod.HEAD.matches(method)) {
            return null;
        }
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        if (!PATHS.matcher(path).matches()
                || query != null && !QUERIES.matcher(query).matches()
                || request.getHeader(HttpHeaders.RANGE) != null
                || Problems.wanted(request)) {
            return null;
        }
        // A server in front may put the site under another path, which links on the page begin with.
        return new PageKey(edition, site.askedBy(request) + request.getContextPath(), path, query);
    }
}
