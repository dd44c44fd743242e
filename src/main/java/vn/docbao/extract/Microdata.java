package vn.docbao.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the elements of a page's one article are marked as in the words of schema.org: itemscope, itemtype, itemprop. */
final class Microdata {

    private static final int DEEPEST = 60;
    private static final int MOST = 500;
    private static final Set<String> READ =
            Set.of("headline", "name", "description", "author", "datePublished", "articleSection");

    private Microdata() {}

    /**
     * @param marked the elements that have an itemprop, in the page's order
     * @return values by property, the first of each; none where the page holds several articles, as lists do
     */
    static Map<String, String> read(List<Element> marked) {
        Map<String, String> values = new HashMap<>();
        Element article = null;
        for (Element element : marked.subList(0, Math.min(MOST, marked.size()))) {
            Element scope = scope(element);
            if (scope == null || !LinkedData.isArticle(scope.attr("itemtype"))) {
                continue;
            }
            if (article != null && article != scope) {
                return Map.of();
            }
            article = scope;
            List<String> names = List.of(element.attr("itemprop").split("\\s+"));
            // A text that is its own description says nothing of it.
            if (!names.contains("articleBody")) {
                for (String name : names) {
                    if (READ.contains(name)) {
                        values.merge(name, value(element), (first, other) -> first.isEmpty() ? other : first);
                    }
                }
            }
        }
        return values;
    }

    private static @Nullable Element scope(Element element) {
        Element at = element.parent();
        for (int i = 0; i < DEEPEST && at != null && !at.hasAttr("itemscope"); i++) {
            at = at.parent();
        }
        return at != null && at.hasAttr("itemscope") ? at : null;
    }

    private static String value(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            if (element.hasAttr(attribute)) {
                return CleanText.of(element.attr(attribute));
            }
        }
        if (element.normalName().equals("abbr") && element.hasAttr("title")) {
            return CleanText.of(element.attr("title"));
        }
        Element name = element.hasAttr("itemscope")
                ? element.getElementsByAttributeValue("itemprop", "name").first()
                : null;
        return name == null || name == element ? CleanText.of(element.text()) : value(name);
    }
}
