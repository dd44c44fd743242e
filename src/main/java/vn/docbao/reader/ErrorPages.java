package vn.docbao.reader;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.docbao.library.Stories;
import vn.docbao.search.SearchTooSlow;

/** Addresses without a page lead on: to the search and to the newest stories. All other errors are Spring Boot's. */
@ControllerAdvice
class ErrorPages {

    private static final int NEWEST = 5;
    private static final String RETRY_SECONDS = "30";

    private final Stories stories;
    private final Problems problems;

    ErrorPages(Stories stories, Problems problems) {
        this.stories = stories;
        this.problems = problems;
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
    Object notFound(HttpServletRequest request, Locale locale) {
        return answer(HttpStatus.NOT_FOUND, request, locale);
    }

    @ExceptionHandler(Gone.class)
    Object gone(HttpServletRequest request, Locale locale) {
        return answer(HttpStatus.GONE, request, locale);
    }

    /** Answered as what the server cannot do: asking again brings nothing else, fewer words may. */
    @ExceptionHandler(SearchTooSlow.class)
    void tooSlow(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** So many ask at once that none of the database's connections came free in time; any other cause is a failure. */
    @ExceptionHandler(CannotCreateTransactionException.class)
    void busy(CannotCreateTransactionException e, HttpServletResponse response) throws IOException {
        if (!e.contains(SQLTransientConnectionException.class)) {
            throw e;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private Object answer(HttpStatus status, HttpServletRequest request, Locale locale) {
        if (Problems.wanted(request)) {
            return problems.of(status, request.getRequestURI(), locale);
        }
        ModelAndView page = new ModelAndView("not-found", status);
        page.addObject("gone", status == HttpStatus.GONE);
        page.addObject("newest", new Once().of(stories.newestFull(2 * NEWEST), NEWEST));
        return page;
    }
}
