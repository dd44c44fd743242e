package vn.docbao.reader;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.view.RedirectView;
import vn.docbao.library.FormerAddress;
import vn.docbao.library.StoryThreads;

/** Leads from a thread that went into another to that one. */
@Component
class MovedThread {

    private final StoryThreads threads;

    MovedThread(StoryThreads threads) {
        this.threads = threads;
    }

    /** @param page what comes behind the thread's address, empty for the thread itself */
    RedirectView from(String slug, String page) {
        FormerAddress address = threads.formerly(slug).orElseThrow(() -> new NotFound(slug));
        if (address.current() == null) {
            throw new Gone(slug);
        }
        RedirectView redirect = new RedirectView("/dong-su-kien/" + address.current() + page, true);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        redirect.setExposeModelAttributes(false);
        return redirect;
    }
}
