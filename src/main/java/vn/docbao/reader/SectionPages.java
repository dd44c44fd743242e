package vn.docbao.reader;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.docbao.library.Facet;
import vn.docbao.library.Facets;
import vn.docbao.library.Stories;

/** The stories in one section. */
@Controller
@Transactional(readOnly = true)
class SectionPages {

    private final Stories stories;
    private final Facets facets;

    SectionPages(Stories stories, Facets facets) {
        this.stories = stories;
        this.facets = facets;
    }

    @GetMapping("/chuyen-muc/{slug}")
    String section(@PathVariable String slug, @RequestParam("sau") @Nullable String after, Model model) {
        Facet section = facets.section(slug).orElseThrow(() -> new NotFound(slug));
        model.addAttribute("section", section);
        model.addAttribute("listing", Listing.read(after, (from, count) -> stories.inSection(slug, from, count)));
        return "section";
    }
}
