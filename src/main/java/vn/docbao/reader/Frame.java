package vn.docbao.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.LazyContextVariable;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import vn.docbao.library.Facet;
import vn.docbao.library.Facets;

/**
 * What stands around every page, but for what the head says of the page itself. It is most of what a template has to
 * evaluate, and the same as long as the library's sections are: each part is rendered once in an {@link Editions edition}.
 * The layout asks for the parts itself, so that no controller can forget them.
 */
@Component("frame")
class Frame {

    private static final String TEMPLATE = "fragments/frame";
    private static final Limit SECTIONS = Limit.of(8);
    /** Some parts, under the paths that a server in front puts the site under. */
    private static final int MOST = 100;

    private final ITemplateEngine engine;
    private final Editions editions;
    private final Facets facets;
    private final StaticFiles statics;
    private final Cache<Part, Rendered> rendered =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Frame(ITemplateEngine engine, Editions editions, Facets facets, StaticFiles statics) {
        this.engine = engine;
        this.editions = editions;
        this.facets = facets;
        this.statics = statics;
    }

    private record Part(String path, String fragment) {}

    private record Rendered(long edition, String html) {}

    /** @param fragment one of the template's that has no parameters */
    public String part(String fragment) {
        ServletRequestAttributes asked = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        HttpServletRequest request = asked.getRequest();
        long edition = editions.current();
        // What is kept of an edition that is over gives way: beside it, a cache would take the new for the less wanted.
        Part part = new Part(request.getContextPath(), fragment);
        Rendered kept = rendered.getIfPresent(part);
        if (kept == null || kept.edition() != edition) {
            // Two at once render the same.
            kept = new Rendered(edition, render(fragment, request, Objects.requireNonNull(asked.getResponse())));
            rendered.put(part, kept);
        }
        return kept.html();
    }

    private String render(String fragment, HttpServletRequest request, HttpServletResponse response) {
        var exchange = JakartaServletWebApplication.buildApplication(request.getServletContext())
                .buildExchange(request, response);
        // Asked for by the part that shows them.
        LazyContextVariable<List<Facet>> sections = new LazyContextVariable<>() {
            @Override
            protected List<Facet> loadValue() {
                return facets.sections(SECTIONS);
            }
        };
        Map<String, Object> model = Map.of("folder", statics.folder(), "sections", sections);
        return engine.process(
                TEMPLATE, Set.of(fragment), new WebContext(exchange, LocaleContextHolder.getLocale(), model));
    }
}
