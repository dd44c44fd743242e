package vn.docbao.extract;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Which elements of an HTML page nobody reads. */
enum Hidden {
    /** All that styles, roles and the elements' own meaning hide. */
    ALL,
    /** As ALL, but forms: old sites wrap whole pages in one. */
    BUT_FORMS,
    /** Only what no browser ever shows: pages were saved whose script had not yet shown their text. */
    ELEMENTS;

    private static final Set<String> NEVER_SHOWN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "select",
            "button",
            "textarea",
            "title",
            "head");

    /** Whether an element is never shown. */
    static boolean always(Element element) {
        return NEVER_SHOWN.contains(element.normalName());
    }

    /** Whether an element that might be shown is not, as far as it, its classes and what its names hint at say. */
    boolean hides(Element element, Hints.Hint hint, ClassNames classes) {
        return switch (element.normalName()) {
            case "form" -> this == ALL;
            case "nav" -> this != ELEMENTS && hint != Hints.Hint.BREADCRUMB;
            case "footer" -> this != ELEMENTS && !insideArticle(element);
            case "amp-sidebar", "dialog" -> this != ELEMENTS && !element.hasAttr("open");
            default -> this != ELEMENTS && element.attributesSize() > 0 && isStyledAway(element, classes);
        };
    }

    private static boolean insideArticle(Element element) {
        Element at = element.parent();
        for (int i = 0; i < 4 && at != null; i++) {
            if (at.normalName().equals("article") || at.normalName().equals("blockquote")) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private static boolean isStyledAway(Element element, ClassNames classes) {
        Attributes own = element.attributes();
        if (own.hasKey("hidden") || own.get("aria-hidden").equals("true")) {
            return true;
        }
        String style = own.get("style");
        if (!style.isEmpty() && style.length() < 2000) {
            String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
            if (plain.contains("display:none") || plain.contains("visibility:hidden")) {
                return true;
            }
        }
        return classes.away();
    }
}
