package vn.docbao.shelf;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.WebUtils;

/** Tells readers apart by a cookie that means nothing elsewhere. Nobody gets one before there is something to keep. */
@Component
class Visitor {

    private static final String COOKIE = "docbao-ke";
    private static final int TOKEN_BYTES = 16;
    private static final int TOKEN_CHARS = 22;
    /** As long as browsers keep one. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final SecureRandom random = new SecureRandom();
    private final Readers readers;
    private final PublicAddress address;

    Visitor(Readers readers, PublicAddress address) {
        this.readers = readers;
        this.address = address;
    }

    /** The reader who asks; empty for somebody who keeps nothing. */
    OptionalLong known(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null || cookie.getValue().length() != TOKEN_CHARS) {
            return OptionalLong.empty();
        }
        return readers.idOf(hash(cookie.getValue())).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /**
     * The reader who asks; a new one is given a token to come back with. A transaction of the shelf's, not of Spring Data's:
     * by its name it is known to change no page that everybody reads.
     */
    @Transactional
    long knownOrNew(HttpServletRequest request, HttpServletResponse response) {
        OptionalLong known = known(request);
        if (known.isPresent()) {
            return known.getAsLong();
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        long reader = readers.save(new Reader(hash(token), Now.day())).getId();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(token, KEPT, address.isSecure(request)));
        return reader;
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("", Duration.ZERO, address.isSecure(request)));
    }

    private static String cookie(String token, Duration age, boolean secure) {
        return ResponseCookie.from(COOKIE, token)
                .path("/ke")
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
