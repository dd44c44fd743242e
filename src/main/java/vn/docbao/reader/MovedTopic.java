package vn.docbao.reader;

import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.RedirectView;
import vn.docbao.library.Topics;
import vn.docbao.text.Slug;

/** Leads from other spellings and names of a topic to its one address. */
@Component
class MovedTopic {

    private final Topics topics;

    MovedTopic(Topics topics) {
        this.topics = topics;
    }

    /** @param page what comes behind the topic's address, empty for the topic itself */
    RedirectView from(String asked, String page) {
        String slug = Slug.of(asked);
        String current = topics.ledFrom(slug)
                .or(() -> slug.equals(asked)
                        ? Optional.empty()
                        : topics.bySlug(slug).map(found -> found.topic().slug()))
                .orElseThrow(() -> new NotFound(asked));
        RedirectView redirect = new RedirectView("/chu-de/" + current + page, true);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }
}
