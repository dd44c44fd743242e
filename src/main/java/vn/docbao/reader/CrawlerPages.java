package vn.docbao.reader;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.docbao.library.Cursor;
import vn.docbao.library.Facet;
import vn.docbao.library.Facets;
import vn.docbao.library.Stories;
import vn.docbao.library.StoryAddress;
import vn.docbao.library.StoryThreads;
import vn.docbao.library.ThreadCard;

/** What search engines ask for: where they may go, and a map of the site. */
@Controller
class CrawlerPages {

    private static final String XML = "application/xml;charset=UTF-8";
    /** Ids in one map; the format allows 50,000 addresses. */
    private static final long IDS = 10_000;

    private static final Limit FACETS = Limit.of(20_000);
    private static final int THREADS = 9_000;

    private final Stories stories;
    private final Facets facets;
    private final StoryThreads threads;
    private final Site site;

    CrawlerPages(Stories stories, Facets facets, StoryThreads threads, Site site) {
        this.stories = stories;
        this.facets = facets;
        this.threads = threads;
        this.site = site;
    }

    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String robots() {
        return "User-agent: *\nDisallow: /tim-kiem\nDisallow: /ke\nSitemap: " + site.root() + "/sitemap.xml\n";
    }

    @GetMapping(path = "/sitemap.xml", produces = XML)
    @ResponseBody
    String maps() {
        SiteMap maps = SiteMap.ofMaps(site.root());
        maps.add("/sitemap/danh-muc.xml", null);
        long highest = stories.highestId();
        for (long part = 0; part * IDS < highest; part++) {
            maps.add("/sitemap/bai-" + part + ".xml", null);
        }
        return maps.xml();
    }

    /** The front page, topics, sections and threads. */
    @GetMapping(path = "/sitemap/danh-muc.xml", produces = XML)
    @ResponseBody
    String lists() {
        SiteMap map = SiteMap.ofPages(site.root());
        map.add("/", null);
        map.add("/chu-de", null);
        map.add("/dong-su-kien", null);
        for (Facet section : facets.sections(FACETS)) {
            map.add("/chuyen-muc/" + section.slug(), null);
        }
        for (Facet topic : facets.topics(FACETS)) {
            map.add("/chu-de/" + topic.slug(), null);
        }
        for (ThreadCard thread : threads.moving(Cursor.START, THREADS)) {
            map.add("/dong-su-kien/" + thread.slug(), thread.lastAt().toLocalDate());
        }
        return map.xml();
    }

    /** Articles by their ids: each stays in its map, however many come after it. */
    @GetMapping(path = "/sitemap/bai-{part:\\d{1,9}}.xml", produces = XML)
    @ResponseBody
    String articles(@PathVariable long part) {
        if (part * IDS >= Math.max(1, stories.highestId())) {
            throw new NotFound("map " + part);
        }
        SiteMap map = SiteMap.ofPages(site.root());
        for (StoryAddress story : stories.addresses(part * IDS, (part + 1) * IDS)) {
            map.add("/bai/" + story.slug(), story.dateInferred() ? null : story.publishedDate());
        }
        return map.xml();
    }
}
