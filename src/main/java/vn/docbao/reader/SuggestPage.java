package vn.docbao.reader;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;
import vn.docbao.library.Facet;
import vn.docbao.library.StoryCard;
import vn.docbao.search.Operator;
import vn.docbao.search.Suggestions;

/** What the search field's script shows while somebody types. */
@RestController
class SuggestPage {

    private final Suggestions suggestions;

    SuggestPage(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    /** @param kind "bai", "chu-de" or "tac-gia": the page has the words for it */
    record Suggestion(String kind, String text, String href) {}

    @GetMapping("/tim-kiem/goi-y")
    List<Suggestion> suggest(@RequestParam(name = "q", defaultValue = "") String typed) {
        Suggestions.Suggested found = suggestions.suggest(typed);
        List<Suggestion> all = new ArrayList<>();
        for (StoryCard story : found.stories()) {
            all.add(new Suggestion("bai", story.headline(), "/bai/" + encode(story.slug())));
        }
        for (Facet topic : found.topics()) {
            all.add(new Suggestion("chu-de", topic.name(), "/chu-de/" + encode(topic.slug())));
        }
        for (Facet author : found.authors()) {
            String query = Operator.AUTHOR.with(author.name());
            all.add(new Suggestion("tac-gia", author.name(), "/tim-kiem?q=" + encode(query)));
        }
        return all;
    }

    private static String encode(String part) {
        return UriUtils.encode(part, StandardCharsets.UTF_8);
    }
}
