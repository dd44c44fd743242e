package vn.docbao.reader;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.docbao.library.Cursor;
import vn.docbao.library.Facet;
import vn.docbao.library.Facets;
import vn.docbao.library.Stories;
import vn.docbao.library.StoryCard;

/** The newest stories of a list, for feed readers. */
@Controller
class FeedPages {

    private final Stories stories;
    private final Facets facets;
    private final MessageSource messages;

    FeedPages(Stories stories, Facets facets, MessageSource messages) {
        this.stories = stories;
        this.facets = facets;
        this.messages = messages;
    }

    @GetMapping("/feed.atom")
    ResponseEntity<String> all(Locale locale) {
        String title = messages.getMessage("site.name", null, locale);
        return feed("", title, stories.newest(Cursor.START, Listing.SIZE));
    }

    @GetMapping("/chu-de/{slug}/feed.atom")
    ResponseEntity<String> topic(@PathVariable String slug, Locale locale) {
        Facet topic = facets.topic(slug).orElseThrow(() -> new NotFound(slug));
        String title = messages.getMessage("site.title", new Object[] {topic.name()}, locale);
        return feed("/chu-de/" + topic.slug(), title, stories.onTopic(slug, Cursor.START, Listing.SIZE));
    }

    @GetMapping("/chuyen-muc/{slug}/feed.atom")
    ResponseEntity<String> section(@PathVariable String slug, Locale locale) {
        Facet section = facets.section(slug).orElseThrow(() -> new NotFound(slug));
        String title = messages.getMessage("site.title", new Object[] {section.name()}, locale);
        return feed("/chuyen-muc/" + section.slug(), title, stories.inSection(slug, Cursor.START, Listing.SIZE));
    }

    private static ResponseEntity<String> feed(String path, String title, List<StoryCard> stories) {
        String site =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return ResponseEntity.ok()
                .header("Content-Type", AtomFeed.TYPE)
                .body(new AtomFeed(site, path, title, stories).xml());
    }
}
