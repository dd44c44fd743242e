package vn.docbao.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the meta elements of an HTML page say. */
final class Metas {

    private static final List<String> NAMING = List.of("property", "name", "itemprop");
    /** The names that are asked for: of many metas a page has, these are worth cleaning. */
    private static final Set<String> READ = Set.of(
            "article:published_time",
            "pubdate",
            "datepublished",
            "og:title",
            "og:description",
            "description",
            "dable:author",
            "article:author",
            "author",
            "article:section",
            "news_keywords",
            "keywords",
            "og:type",
            "og:url",
            "dcterms.date",
            "dcterms.created",
            "dc.date.issued",
            "dc.date.created",
            "dc.date",
            "dcterms.title",
            "dc.title",
            "dcterms.description",
            "dc.description",
            "dcterms.creator",
            "dc.creator");

    private Metas() {}

    /** The values by property, name or itemprop in lower case; the first of a name counts. */
    static Map<String, String> read(List<Element> elements) {
        Map<String, String> metas = new HashMap<>();
        for (Element meta : elements) {
            for (String attribute : NAMING) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                String content = READ.contains(name) ? CleanText.of(Fragment.text(meta.attr("content"))) : "";
                if (!content.isEmpty()) {
                    metas.putIfAbsent(name, content);
                }
            }
        }
        return metas;
    }

    /** Whether one is read that has such a property or name in the page's markup. */
    static boolean isRead(String name) {
        return READ.contains(name.toLowerCase(Locale.ROOT)) || name.indexOf('&') >= 0;
    }
}
