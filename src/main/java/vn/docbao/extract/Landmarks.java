package vn.docbao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The few elements of an HTML page that tell of the page as a whole, found in one walk through all of them.
 *
 * @param headings every h1
 * @param linkedData scripts of JSON-LD
 * @param marked what has an itemprop
 */
record Landmarks(List<Element> headings, List<Element> metas, List<Element> linkedData, List<Element> marked) {

    static Landmarks of(Document document) {
        Landmarks found = new Landmarks(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        document.traverse((node, depth) -> {
            if (node instanceof Element element) {
                if (element.attributesSize() > 0 && element.attributes().hasKey("itemprop")) {
                    found.marked.add(element);
                }
                switch (element.normalName()) {
                    case "h1" -> found.headings.add(element);
                    case "meta" -> found.metas.add(element);
                    case "script" -> {
                        if (element.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                            found.linkedData.add(element);
                        }
                    }
                    default -> {
                        // Others tell of their own text at most.
                    }
                }
            }
        });
        return found;
    }
}
