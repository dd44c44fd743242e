package vn.docbao.journey;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Pages that a library in good order never shows. */
@TestConfiguration
class RarePages {

    static final String FAILURE = "/thu/loi";
    static final String EMPTY = "/thu/trong";

    @Bean
    RouterFunction<ServerResponse> rare() {
        return RouterFunctions.route()
                .GET(FAILURE, request -> {
                    throw new IllegalStateException("as the test wants it");
                })
                .GET(EMPTY, request -> ServerResponse.ok().render("empty"))
                .build();
    }
}
