package vn.docbao.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The password was not even looked at. */
class TooManyAttempts extends AuthenticationException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("too many attempts");
        this.wait = wait;
    }

    Duration remaining() {
        return wait;
    }
}
