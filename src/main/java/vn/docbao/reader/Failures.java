package vn.docbao.reader;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.web.ErrorProperties;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;

/** Errors that no page handles: Spring Boot's pages for people, problem details for programs. Commands have neither. */
@Controller
@ConditionalOnWebApplication
class Failures extends BasicErrorController {

    private final Problems problems;

    Failures(ErrorAttributes attributes, ObjectProvider<ErrorViewResolver> views, Problems problems) {
        super(attributes, new ErrorProperties(), views.orderedStream().toList());
        this.problems = problems;
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        HttpStatus status = getStatus(request);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return problems.of(
                status, path == null ? request.getRequestURI() : path.toString(), LocaleContextHolder.getLocale());
    }
}
