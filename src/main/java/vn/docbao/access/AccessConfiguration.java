package vn.docbao.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Who gets in where. What no chain of filters here matches is open, and Spring Security lets it pass untouched. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(AccessProperties.class)
class AccessConfiguration {

    private static final String WORKPLACE = "/nhap";

    private final AccessProperties properties;
    private final PasswordFile passwords;
    private final Entrance entrance = new Entrance();

    AccessConfiguration(AccessProperties properties) {
        this.properties = properties;
        this.passwords = new PasswordFile(properties.passwordFile());
    }

    @Bean
    FirstPassword firstPassword() {
        return new FirstPassword(passwords);
    }

    @Bean
    AuthenticationManager authenticationManager() {
        return new ProviderManager(new PasswordCheck(passwords, new Attempts(Ticker.systemTicker())));
    }

    /** Names with a percent sign are names too; everything else that is refused no page of ours has in its address. */
    @Bean
    HttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedPercent(true);
        return firewall;
    }

    /** On an open site the pages that everybody reads never see the login's cookie. */
    @Bean
    ServletContextInitializer loginCookie() {
        return context -> {
            var cookie = context.getSessionCookieConfig();
            cookie.setPath(context.getContextPath() + (properties.closed() ? "/" : WORKPLACE));
            if (properties.isSecure()) {
                cookie.setSecure(true);
            }
        };
    }

    @Bean
    @Order(2)
    SecurityFilterChain workplace(HttpSecurity http, @Value("${server.servlet.context-path:}") String root) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("docbao-bieu-mau");
        tokens.setCookiePath(root + WORKPLACE);
        tokens.setCookieCustomizer(cookie -> {
            cookie.sameSite("Strict");
            if (properties.isSecure()) {
                cookie.secure(true);
            }
        });
        return known(http.securityMatcher(WORKPLACE + "/**"))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .headers(headers -> headers.defaultsDisabled().cacheControl(caching -> {}))
                .addFilterBefore(new StrangersBodies(entrance), CsrfFilter.class)
                .formLogin(login -> login.loginPage(Entrance.LOGIN)
                        .passwordParameter("mat-khau")
                        .successHandler(entrance)
                        .failureHandler(entrance))
                .logout(logout -> logout.logoutUrl("/nhap/dang-xuat")
                        .logoutSuccessHandler(
                                (request, response, who) -> Entrance.lead(request, response, Entrance.LOGIN + "?ra")))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(Entrance.LOGIN)
                        .permitAll()
                        .anyRequest()
                        .access(administrator()))
                .build();
    }

    /** A closed site shows strangers the login and what it is drawn with. */
    @Bean
    @Order(3)
    @ConditionalOnProperty("docbao.closed")
    SecurityFilterChain everythingElse(HttpSecurity http) {
        return known(http.securityMatcher(pathPattern("/**")))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(AccessConfiguration::keepPrivate))
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/css/**", "/fonts/**", "/icon.svg")
                        .permitAll()
                        .requestMatchers("/tinh/*/css/**", "/tinh/*/fonts/**", "/tinh/*/icon.svg")
                        .permitAll()
                        .anyRequest()
                        .access(administrator()))
                .build();
    }

    /** What only who is logged in may read, no proxy keeps for others. */
    private static void keepPrivate(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
    }

    private HttpSecurity known(HttpSecurity http) {
        return http.requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(entrance).accessDeniedHandler(entrance));
    }

    private AuthorizationManager<RequestAuthorizationContext> administrator() {
        return (who, request) -> new AuthorizationDecision(who.get() != null
                && who.get().getPrincipal() instanceof Administrator administrator
                && administrator.hash().equals(passwords.hash()));
    }
}
