package vn.docbao.reader;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps the pages that everybody reads as they were sent, and answers with them before anything else has work to do.
 *
 * <p>A page is kept under the number of the {@link Editions edition} that was current before its rendering began. A change
 * in the middle of the rendering ends that edition, so what may be half old is never found by those who ask later. Pages of
 * past editions are dropped at the first request in a new one: they would only take the room of others.
 *
 * <p>Who asks for a page that is being rendered waits for it. What is no page, as an error or the way to another address,
 * is not kept, and whoever waited for it asks alone.
 */
@Component
class KeptPages extends HttpFilter implements Ordered {

    /** Behind the headers that every answer has and the limits, before all that is work. */
    private static final int OPEN = Ordered.HIGHEST_PRECEDENCE + 110;

    /** Behind the login, which is Spring Security's filter. */
    private static final int CLOSED = SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1;

    /** Files beside the articles tell nobody when they change: pictures are looked for anew after this time. */
    private static final Duration OLDEST = Duration.ofMinutes(10);

    private final Editions editions;
    private final Site site;
    private final AsyncCache<PageKey, KeptPage> pages;
    private final AtomicLong last = new AtomicLong();
    private final boolean closed;

    /**
     * @param room for pages, in memory; with 0 none is kept
     * @param closed whether reading needs the login
     */
    KeptPages(
            Editions editions,
            Site site,
            @Value("${docbao.page-cache}") DataSize room,
            @Value("${docbao.closed}") boolean closed) {
        this.closed = closed;
        this.editions = editions;
        this.site = site;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(room.toBytes())
                .weigher((PageKey key, KeptPage page) -> page.weight())
                .expireAfterWrite(OLDEST)
                // At once: on a busy machine others come late, and till then more is kept than there is room for.
                .executor(Runnable::run)
                .buildAsync();
    }

    @Override
    public int getOrder() {
        return closed ? CLOSED : OPEN;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long edition = editions.current();
        PageKey key = PageKey.of(request, edition, site);
        if (key == null) {
            chain.doFilter(request, response);
            return;
        }
        if (last.get() != edition && last.getAndSet(edition) != edition) {
            pages.synchronous().invalidateAll();
        }
        CompletableFuture<@Nullable KeptPage> ours = new CompletableFuture<>();
        CompletableFuture<@Nullable KeptPage> theirs = pages.asMap().putIfAbsent(key, ours);
        if (theirs == null) {
            render(ours, request, response, chain);
            return;
        }
        KeptPage page = theirs.join();
        if (page == null) {
            chain.doFilter(request, response);
        } else {
            page.answer(request, response);
        }
    }

    /** Bytes that the kept pages take. */
    long weight() {
        pages.synchronous().cleanUp();
        return pages.synchronous()
                .policy()
                .eviction()
                .orElseThrow()
                .weightedSize()
                .orElseThrow();
    }

    /** @param promise to those who wait, kept before the first reader has all of the page: that reader may be slow */
    private void render(
            CompletableFuture<@Nullable KeptPage> promise,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        try {
            Set<String> before = new HashSet<>(response.getHeaderNames());
            Rendered rendered = new Rendered(response);
            chain.doFilter(new AnyReader(request), rendered);
            List<KeptPage.Field> fields = fields(rendered, before);
            if (rendered.getStatus() == HttpServletResponse.SC_OK && !response.isCommitted() && isForAll(fields)) {
                KeptPage page = KeptPage.of(fields, rendered.getContentAsByteArray());
                promise.complete(page);
                page.answer(request, response);
            } else {
                promise.complete(null);
                rendered.copyBodyToResponse();
            }
        } finally {
            // Nobody waits for what failed.
            promise.complete(null);
        }
    }

    /** What the rendering said of the page. */
    private static List<KeptPage.Field> fields(Rendered rendered, Set<String> before) {
        List<KeptPage.Field> fields = new ArrayList<>();
        for (String name : rendered.getHeaderNames()) {
            if (!before.contains(name) && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                fields.add(new KeptPage.Field(name, String.join(", ", rendered.getHeaders(name))));
            }
        }
        // Not every server counts these among the others.
        if (rendered.getContentType() != null) {
            fields.add(new KeptPage.Field(HttpHeaders.CONTENT_TYPE, rendered.getContentType()));
        }
        if (rendered.language != null) {
            fields.add(new KeptPage.Field(HttpHeaders.CONTENT_LANGUAGE, rendered.language.toLanguageTag()));
        }
        return List.copyOf(fields);
    }

    private static boolean isForAll(List<KeptPage.Field> fields) {
        return fields.stream()
                .noneMatch(field -> field.name().equalsIgnoreCase(HttpHeaders.SET_COOKIE)
                        || field.name().equalsIgnoreCase(HttpHeaders.CACHE_CONTROL)
                                && (field.value().contains("private")
                                        || field.value().contains("no-store")));
    }

    private static final class Rendered extends ContentCachingResponseWrapper {

        private @Nullable Locale language;

        Rendered(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setLocale(Locale locale) {
            language = locale;
            super.setLocale(locale);
        }
    }
}
