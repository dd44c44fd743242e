package vn.docbao.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/**
 * Attempts to log in, by address: after five that failed an address waits, and twice as long after each further one. It
 * remembers so many addresses and no more; what it forgets is a few guesses, of 2^99.
 */
class Attempts {

    private static final int FREE = 5;
    private static final int ADDRESSES = 10_000;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration REMEMBERED = Duration.ofHours(24);

    private final Cache<String, Failures> failures;
    private final Ticker clock;

    /** @param until nanoseconds of the clock */
    private record Failures(int count, long until) {}

    Attempts(Ticker clock) {
        this.clock = clock;
        this.failures = Caffeine.newBuilder()
                .maximumSize(ADDRESSES)
                .expireAfterWrite(REMEMBERED)
                .ticker(clock)
                .build();
    }

    /**
     * Counts an attempt as failed until it {@link #succeeded}, so that many at once are no way around.
     *
     * @return how long to wait before an attempt is looked at; zero if this one is
     */
    Duration begin(String address) {
        long now = clock.read();
        Duration[] wait = {Duration.ZERO};
        failures.asMap().compute(address, (key, before) -> {
            if (before == null) {
                return new Failures(1, now);
            }
            if (before.until() - now > 0) {
                wait[0] = Duration.ofNanos(before.until() - now);
                return before;
            }
            int count = before.count() + 1;
            return new Failures(count, now + waitAfter(count).toNanos());
        });
        return wait[0];
    }

    void succeeded(String address) {
        failures.invalidate(address);
    }

    private static Duration waitAfter(int count) {
        if (count < FREE) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE, 20));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
