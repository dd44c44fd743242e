package vn.docbao.reader;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;

/** Errors for programs that ask for JSON: problem details (RFC 9457) in the words of the pages. */
@Component
class Problems {

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /** Whether JSON is asked for before any page. */
    static boolean wanted(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null) {
            return false;
        }
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(types);
            return types.stream()
                    .filter(type -> type.includes(MediaType.TEXT_HTML) || isJson(type))
                    .findFirst()
                    .map(Problems::isJson)
                    .orElse(false);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    /** @param path as it was asked for */
    ResponseEntity<Map<String, Object>> of(HttpStatus status, String path, Locale locale) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Map.of(
                        "title",
                        messages.getMessage(title(status), null, locale),
                        "status",
                        status.value(),
                        "instance",
                        path));
    }

    private static boolean isJson(MediaType type) {
        return type.getSubtype().equals("json") || "json".equals(type.getSubtypeSuffix());
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "notfound.title";
            case GONE -> "gone.title";
            case UNAUTHORIZED -> "unknown.title";
            case FORBIDDEN -> "refused.title";
            case CONTENT_TOO_LARGE -> "toolarge.title";
            case SERVICE_UNAVAILABLE -> "tooslow.title";
            case TOO_MANY_REQUESTS -> "toomany.title";
            default -> status.is5xxServerError() ? "failure.title" : "badrequest.title";
        };
    }
}
