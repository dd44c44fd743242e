package vn.docbao.reader;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.docbao.search.ArticleSearch;
import vn.docbao.search.Query;

@Controller
class SearchPage {

    private final ArticleSearch search;

    SearchPage(ArticleSearch search) {
        this.search = search;
    }

    @GetMapping("/tim-kiem")
    String search(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam("sau") @Nullable String after,
            Model model) {
        Query query = Query.of(typed);
        model.addAttribute("query", query);
        if (!query.isEmpty()) {
            ArticleSearch.Place place = after == null
                    ? ArticleSearch.Place.START
                    : ArticleSearch.Place.parse(after).orElseThrow(() -> new NotFound("cursor"));
            model.addAttribute("results", search.search(query, place, Listing.SIZE));
            model.addAttribute("continued", after != null);
        }
        return "search";
    }
}
