package vn.docbao.access;

import org.springframework.core.Ordered;

/**
 * In which order requests pass. Spring Security stands at -100 (its own default). Kept pages are answered behind
 * {@link #RATES}: on an open site before Spring Security, on a closed one only behind it.
 */
final class FilterOrders {

    /** So that whatever answers has them; behind what tells the asker's real address and the request's encoding. */
    static final int HEADERS = Ordered.HIGHEST_PRECEDENCE + 100;

    static final int BODIES = Ordered.HIGHEST_PRECEDENCE + 101;

    static final int RATES = Ordered.HIGHEST_PRECEDENCE + 102;

    private FilterOrders() {}
}
