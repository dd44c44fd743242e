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
            @RequestParam(name = "xep", defaultValue = "") String order,
            @RequestParam("trang") @Nullable String page,
            Model model) {
        Query query = Query.of(typed);
        boolean newest = order.equals(SearchLinks.NEWEST);
        int number = page == null ? 1 : number(page);
        model.addAttribute("query", query);
        model.addAttribute("newest", newest);
        model.addAttribute("page", number);
        model.addAttribute("size", Listing.SIZE);
        model.addAttribute("links", new SearchLinks(newest));
        model.addAttribute("rebuilding", search.rebuilding());
        if (!query.isEmpty()) {
            ArticleSearch.Order by = newest ? ArticleSearch.Order.NEWEST : ArticleSearch.Order.CLOSEST;
            model.addAttribute("results", search.search(query, by, number, Listing.SIZE));
        }
        return "search";
    }

    private static int number(String page) {
        if (page.matches("[1-9]\\d?") && Integer.parseInt(page) <= ArticleSearch.LAST_PAGE) {
            return Integer.parseInt(page);
        }
        throw new NotFound("page");
    }
}
