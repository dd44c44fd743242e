package vn.docbao.extract;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A short stretch of markup inside a text: a line of a text file, a value of a page's metadata. */
final class Fragment {

    /** Elements that take the markup behind them for text, up to their end tag, which hardly stands in the same stretch. */
    private static final Pattern SWALLOWING = Pattern.compile(
            "<(/?)(?:title|textarea|plaintext|xmp|iframe|noembed|noframes|noscript|select|math|svg)(?![a-zA-Z0-9-])",
            Pattern.CASE_INSENSITIVE);

    private Fragment() {}

    /** The elements that a stretch of markup makes, in a body of their own. */
    static Element body(String markup) {
        return Jsoup.parseBodyFragment(SWALLOWING.matcher(markup).replaceAll("<$1span "))
                .body();
    }

    /** What is read of a stretch of text in which markup may stand. */
    static String text(String stretch) {
        return stretch.indexOf('<') < 0 ? stretch : body(stretch).text();
    }
}
