package vn.docbao.reader;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.docbao.library.FormerAddress;
import vn.docbao.library.Stories;

/** Leads from an article's former address to the present one. */
@Component
class Moved {

    private final Stories stories;

    Moved(Stories stories) {
        this.stories = stories;
    }

    /** @param page what comes behind the article's address, empty for the article itself */
    View from(String slug, String page) {
        FormerAddress address = stories.formerly(slug).orElseThrow(() -> new NotFound(slug));
        if (address.current() == null) {
            throw new Gone(slug);
        }
        RedirectView redirect =
                new RedirectView(URI.create("/bai/" + address.current() + page).toString(), true);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }
}
