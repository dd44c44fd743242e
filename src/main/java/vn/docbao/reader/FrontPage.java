package vn.docbao.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.docbao.library.Cursor;
import vn.docbao.library.Facet;
import vn.docbao.library.Facets;
import vn.docbao.library.Stories;
import vn.docbao.library.StoryCard;

@Controller
class FrontPage {

    /** The lead, the stories beside it and those under it. */
    private static final int TOP = 6;

    private static final int BESIDE = 3;

    private static final Limit SECTIONS = Limit.of(4);
    private static final int IN_SECTION = 4;
    /** In a section, for those that stand nowhere else on the page: all the others may be its newest. */
    private static final int LOOKED_THROUGH = 2 * TOP + Listing.SIZE + IN_SECTION;

    private static final Limit TOPICS = Limit.of(14);

    private final Stories stories;
    private final Facets facets;
    private final IntakeLine intake;

    FrontPage(Stories stories, Facets facets, IntakeLine intake) {
        this.stories = stories;
        this.facets = facets;
        this.intake = intake;
    }

    /** A section with its newest stories. */
    record Shelf(Facet section, List<StoryCard> stories) {}

    @GetMapping("/")
    String front(Model model) {
        model.addAttribute("intake", intake.running());
        Listing newest = Listing.read(null, stories::newest);
        if (newest.stories().isEmpty()) {
            return "empty";
        }
        Once once = new Once();
        List<StoryCard> top = once.of(stories.newestFull(2 * TOP), TOP);
        List<StoryCard> further = once.of(newest.stories(), Listing.SIZE);
        List<Shelf> shelves = new ArrayList<>();
        for (Facet section : facets.sections(SECTIONS)) {
            List<StoryCard> inSection =
                    once.of(stories.inSection(section.slug(), Cursor.START, LOOKED_THROUGH), IN_SECTION);
            if (!inSection.isEmpty()) {
                shelves.add(new Shelf(section, inSection));
            }
        }
        model.addAttribute("lead", top.isEmpty() ? null : top.getFirst());
        model.addAttribute("beside", top.stream().skip(1).limit(BESIDE).toList());
        model.addAttribute("under", top.stream().skip(1 + BESIDE).toList());
        model.addAttribute("listing", new Listing(further, newest.next(), false));
        model.addAttribute("shelves", shelves);
        model.addAttribute("topics", facets.topics(TOPICS));
        return "front";
    }

    /** The newest list further down. */
    @GetMapping(path = "/", params = "sau")
    String older(@RequestParam("sau") @Nullable String after, Model model) {
        model.addAttribute("listing", Listing.read(after, stories::newest));
        return "newest";
    }
}
