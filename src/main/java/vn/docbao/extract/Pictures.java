package vn.docbao.extract;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Which block of a page stands right below a picture in the dress of its text: slanted, or centred. */
final class Pictures {

    private boolean pictured;
    private int slanted;
    private boolean textSlanted;

    void enter(Element element, boolean blank) {
        switch (element.normalName()) {
            case "img", "amp-img", "picture" -> pictured = true;
            case "em", "i" -> slanted++;
            default -> {
                // Other elements say nothing.
            }
        }
        if (blank) {
            textSlanted = slanted > 0;
        }
    }

    void leave(Element element) {
        if (element.normalName().equals("em") || element.normalName().equals("i")) {
            slanted--;
        }
    }

    /** A block of text ended. */
    void text() {
        pictured = false;
        textSlanted = slanted > 0;
    }

    boolean isBelow(Element block) {
        return pictured && (textSlanted || isCentred(block));
    }

    private static boolean isCentred(Element block) {
        String style = block.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return block.attr("align").equalsIgnoreCase("center")
                || style.contains("text-align:center")
                || style.contains("font-style:italic");
    }
}
