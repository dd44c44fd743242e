package vn.docbao.reader;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.docbao.library.Cursor;
import vn.docbao.search.ArticleSearch;
import vn.docbao.search.ArticleSearch.Results;
import vn.docbao.search.Query;

@Controller
class SearchPage {

    private final ArticleSearch search;

    SearchPage(ArticleSearch search) {
        this.search = search;
    }

    /**
     * @param page of the closest; the newest go on from a cursor, like every list
     * @param after the cursor
     */
    @GetMapping("/tim-kiem")
    String search(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "xep", defaultValue = "") String order,
            @RequestParam("trang") @Nullable String page,
            @RequestParam("sau") @Nullable String after,
            Model model) {
        Query query = Query.of(typed);
        boolean newest = order.equals(SearchLinks.NEWEST) || query.words().isEmpty();
        int number = page == null ? 1 : number(page);
        Cursor cursor = after == null ? Cursor.START : Cursor.parse(after).orElseThrow(() -> new NotFound("cursor"));
        SearchLinks links = new SearchLinks(order.equals(SearchLinks.NEWEST));
        model.addAttribute("query", query);
        model.addAttribute("newest", newest);
        model.addAttribute("links", links);
        model.addAttribute("rebuilding", search.rebuilding());
        model.addAttribute("continued", newest ? after != null : number > 1);
        model.addAttribute("beyond", !newest && number > ArticleSearch.LAST_PAGE);
        model.addAttribute("ended", false);
        if (!query.isEmpty()) {
            Results results = newest
                    ? search.newest(query, cursor, Listing.SIZE)
                    : search.closest(query, Math.min(number, ArticleSearch.LAST_PAGE), Listing.SIZE);
            model.addAttribute("results", results);
            model.addAttribute("next", next(query, results, links, newest, number));
            model.addAttribute("ended", !newest && number >= ArticleSearch.LAST_PAGE && results.more());
        }
        return "search";
    }

    private static @Nullable String next(Query query, Results results, SearchLinks links, boolean newest, int number) {
        if (!results.more() || results.hits().isEmpty() || !newest && number >= ArticleSearch.LAST_PAGE) {
            return null;
        }
        return newest
                ? links.after(query.text(), results.hits().getLast().card().cursor())
                : links.to(query.text(), number + 1);
    }

    private static int number(String page) {
        if (page.matches("[1-9]\\d{0,8}")) {
            return Integer.parseInt(page);
        }
        throw new NotFound("page");
    }
}
