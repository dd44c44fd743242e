package vn.docbao.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        List<StoryCard> top = stories.newestFull(TOP);
        Listing newest = Listing.read(null, stories::newest);
        if (newest.stories().isEmpty()) {
            return "empty";
        }
        Set<Long> shown = new HashSet<>();
        top.forEach(story -> shown.add(story.id()));
        List<Shelf> shelves = new ArrayList<>();
        for (Facet section : facets.sections(SECTIONS)) {
            List<StoryCard> inSection =
                    unseen(stories.inSection(section.slug(), Cursor.START, TOP + IN_SECTION), shown);
            if (!inSection.isEmpty()) {
                shelves.add(
                        new Shelf(section, inSection.stream().limit(IN_SECTION).toList()));
            }
        }
        model.addAttribute("lead", top.isEmpty() ? null : top.getFirst());
        model.addAttribute("beside", top.stream().skip(1).limit(BESIDE).toList());
        model.addAttribute("under", top.stream().skip(1 + BESIDE).toList());
        model.addAttribute("listing", new Listing(unseen(newest.stories(), shown), newest.next(), false));
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

    private static List<StoryCard> unseen(List<StoryCard> cards, Set<Long> shown) {
        return cards.stream().filter(card -> !shown.contains(card.id())).toList();
    }
}
