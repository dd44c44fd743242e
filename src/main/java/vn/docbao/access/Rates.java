package vn.docbao.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UrlPathHelper;

/**
 * How often one address may ask for what costs much. This machine itself is not counted: it is its owner's own programs,
 * or a proxy, behind which readers are told apart only with {@code server.forward-headers-strategy=native}.
 */
@Component
@Order(FilterOrders.RATES)
class Rates extends OncePerRequestFilter {

    private static final int ADDRESSES = 10_000;
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private enum Kind {
        SEARCH,
        SUGGEST,
        UPLOAD
    }

    private record Asker(Kind kind, String address) {}

    /** After the period a forgotten asker's bucket would be full again anyway. */
    private final Cache<Asker, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(PERIOD)
            .build();

    private final AccessProperties.Limits limits;

    Rates(AccessProperties properties) {
        this.limits = properties.limits();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Kind kind = kind(request);
        if (kind == null || perMinute(kind) <= 0 || ClientAddress.isThisMachine(request.getRemoteAddr())) {
            chain.doFilter(request, response);
            return;
        }
        ConsumptionProbe probe = buckets.get(
                        new Asker(kind, ClientAddress.of(request.getRemoteAddr())),
                        asker -> bucket(perMinute(asker.kind())))
                .tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            TooMany.answer(response, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static @Nullable Kind kind(HttpServletRequest request) {
        return switch (UrlPathHelper.defaultInstance.getPathWithinApplication(request)) {
            case "/tim-kiem", "/tim-kiem/feed.atom" -> Kind.SEARCH;
            case "/tim-kiem/goi-y" -> Kind.SUGGEST;
            case Bodies.UPLOAD -> Kind.UPLOAD;
            default -> null;
        };
    }

    private int perMinute(Kind kind) {
        return switch (kind) {
            case SEARCH -> limits.search();
            case SUGGEST -> limits.suggest();
            case UPLOAD -> limits.upload();
        };
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, PERIOD))
                .build();
    }
}
