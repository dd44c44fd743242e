package vn.docbao.reader;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.docbao.library.Stories;

/** Addresses without a page lead on: to the search and to the newest stories. All other errors are Spring Boot's. */
@ControllerAdvice
class ErrorPages {

    private static final int NEWEST = 5;

    private final Stories stories;

    ErrorPages(Stories stories) {
        this.stories = stories;
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class})
    ModelAndView notFound() {
        return page(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(Gone.class)
    ModelAndView gone() {
        return page(HttpStatus.GONE);
    }

    private ModelAndView page(HttpStatus status) {
        ModelAndView page = new ModelAndView("not-found", status);
        page.addObject("gone", status == HttpStatus.GONE);
        page.addObject("newest", new Once().of(stories.newestFull(2 * NEWEST), NEWEST));
        return page;
    }
}
