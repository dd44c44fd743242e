package vn.docbao.access;

import java.time.Duration;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** There is one administrator: the name is not asked for. */
class PasswordCheck implements AuthenticationProvider {

    private final PasswordFile passwords;
    private final Attempts attempts;

    PasswordCheck(PasswordFile passwords, Attempts attempts) {
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication login) {
        String address = login.getDetails() instanceof WebAuthenticationDetails details
                ? ClientAddress.of(details.getRemoteAddress())
                : "";
        Duration wait = attempts.begin(address);
        if (wait.isPositive()) {
            throw new TooManyAttempts(wait);
        }
        String hash = passwords.match(String.valueOf(login.getCredentials()));
        if (hash.isEmpty()) {
            throw new BadCredentialsException("wrong password");
        }
        attempts.succeeded(address);
        UsernamePasswordAuthenticationToken known =
                UsernamePasswordAuthenticationToken.authenticated(new Administrator(hash), null, List.of());
        known.setDetails(login.getDetails());
        return known;
    }

    @Override
    public boolean supports(Class<?> login) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(login);
    }
}
