package vn.docbao.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Limit;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import vn.docbao.library.Cursor;
import vn.docbao.library.Facet;
import vn.docbao.library.Facets;
import vn.docbao.library.FullStory;
import vn.docbao.library.Stories;
import vn.docbao.library.StoryCard;
import vn.docbao.library.StoryThreads;
import vn.docbao.library.ThreadCard;
import vn.docbao.search.ArticleSearch;
import vn.docbao.search.Query;

/** The newest stories of a list, for feed readers. */
@Controller
class FeedPages {

    private final Stories stories;
    private final Facets facets;
    private final ArticleSearch search;
    private final Site site;
    private final MessageSource messages;
    private final MovedTopic moved;
    private final StoryThreads threads;
    private final MovedThread movedThread;

    FeedPages(
            Stories stories,
            Facets facets,
            ArticleSearch search,
            Site site,
            MessageSource messages,
            MovedTopic moved,
            StoryThreads threads,
            MovedThread movedThread) {
        this.stories = stories;
        this.facets = facets;
        this.threads = threads;
        this.movedThread = movedThread;
        this.search = search;
        this.site = site;
        this.messages = messages;
        this.moved = moved;
    }

    @GetMapping("/feed.atom")
    ResponseEntity<String> all(Locale locale) {
        String title = messages.getMessage("site.name", null, locale);
        return feed("", title, stories.newest(Cursor.START, Listing.SIZE));
    }

    @GetMapping("/chu-de/{slug}/feed.atom")
    Object topic(@PathVariable String slug, Locale locale) {
        Optional<Facet> found = facets.topic(slug);
        if (found.isEmpty()) {
            return moved.from(slug, "/feed.atom");
        }
        Facet topic = found.get();
        String title = messages.getMessage("site.title", new Object[] {topic.name()}, locale);
        return feed("/chu-de/" + topic.slug(), title, stories.onTopic(slug, Cursor.START, Listing.SIZE));
    }

    @GetMapping("/chuyen-muc/{slug}/feed.atom")
    ResponseEntity<String> section(@PathVariable String slug, Locale locale) {
        Facet section = facets.section(slug).orElseThrow(() -> new NotFound(slug));
        String title = messages.getMessage("site.title", new Object[] {section.name()}, locale);
        return feed("/chuyen-muc/" + section.slug(), title, stories.inSection(slug, Cursor.START, Listing.SIZE));
    }

    @GetMapping("/dong-su-kien/{slug}/feed.atom")
    Object thread(@PathVariable String slug, Locale locale) {
        Optional<ThreadCard> found = threads.bySlug(slug);
        if (found.isEmpty()) {
            return movedThread.from(slug, "/feed.atom");
        }
        ThreadCard thread = found.get();
        String of = messages.getMessage("thread.of", new Object[] {thread.name()}, locale);
        String title = messages.getMessage("site.title", new Object[] {of}, locale);
        return feed(
                "/dong-su-kien/" + thread.slug(), title, threads.newestStories(thread.id(), Limit.of(Listing.SIZE)));
    }

    /** Of a search: what is new of all that it finds. */
    @GetMapping("/tim-kiem/feed.atom")
    ResponseEntity<String> search(@RequestParam(name = "q", defaultValue = "") String typed, Locale locale) {
        Query query = Query.of(typed);
        String of = messages.getMessage("search.title.of", new Object[] {query.text()}, locale);
        String title = messages.getMessage("site.title", new Object[] {of}, locale);
        List<StoryCard> found = search.latest(query, Listing.SIZE);
        String xml = xml("/tim-kiem", "?q=" + UriUtils.encode(query.text(), StandardCharsets.UTF_8), title, found);
        return ResponseEntity.ok()
                .header("Content-Type", AtomFeed.TYPE)
                // No kept page, and yet asked for many times; weak, as a compressed feed has other bytes.
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(xml.getBytes(StandardCharsets.UTF_8)) + '"')
                .body(xml);
    }

    private ResponseEntity<String> feed(String path, String title, List<StoryCard> cards) {
        return ResponseEntity.ok().header("Content-Type", AtomFeed.TYPE).body(xml(path, "", title, cards));
    }

    private String xml(String path, String query, String title, List<StoryCard> cards) {
        Map<Long, FullStory> full = stories
                .full(cards.stream().map(StoryCard::id).toList())
                .stream()
                .collect(Collectors.toMap(story -> story.card().id(), story -> story));
        // A story that was removed between the two questions is left out.
        List<FullStory> listed = cards.stream()
                .map(card -> full.get(card.id()))
                .filter(Objects::nonNull)
                .toList();
        return new AtomFeed(site.root(), path, query, title, listed).xml();
    }
}
