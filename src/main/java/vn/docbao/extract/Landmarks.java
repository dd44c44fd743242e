package vn.docbao.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The few elements of an HTML page that tell of the page as a whole, found while these are walked through.
 *
 * @param headings every h1
 * @param linkedData scripts of JSON-LD
 * @param marked what has an itemprop
 */
record Landmarks(List<Element> headings, List<Element> metas, List<Element> linkedData, List<Element> marked) {

    /** Those inside an element; others are added as they are met. */
    static Landmarks of(Element around) {
        Landmarks found = new Landmarks(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        around.traverse((node, depth) -> {
            if (node instanceof Element element) {
                found.add(element);
            }
        });
        return found;
    }

    /** Adds an element if it is one of them. */
    void add(Element element) {
        if (element.attributesSize() > 0 && element.attributes().hasKey("itemprop")) {
            marked.add(element);
        }
        switch (element.normalName()) {
            case "h1" -> headings.add(element);
            case "meta" -> metas.add(element);
            case "script" -> {
                if (element.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
                    linkedData.add(element);
                }
            }
            default -> {
                // Others tell of their own text at most.
            }
        }
    }
}
