package vn.docbao.extract;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Addresses of a saved page and of its links: absolute, http or https, without what only jumps inside a page. */
final class PageAddress {

    private static final int LONGEST = 2000;
    private static final int FIRST_NODES = 20;

    /** The note that browsers and savers leave at the top of what they save. */
    private static final Pattern SAVED = Pattern.compile("(?:saved from url=\\(\\d+\\)|\\burl:\\s*)(https?://\\S+)");

    private static final String CANONICAL = "canonical";

    private PageAddress() {}

    /** Whether a link names the page's own address, by its relation as the markup gives it. */
    static boolean isCanonical(String relation) {
        return relation.equalsIgnoreCase(CANONICAL) || relation.indexOf('&') >= 0;
    }

    /** Whether a stretch of markup may be such a note. */
    static boolean isNote(String markup, int from, int to) {
        return isBeforeAddress("url:", markup, from, to) || isBeforeAddress("url=(", markup, from, to);
    }

    private static boolean isBeforeAddress(String words, String markup, int from, int to) {
        int at = markup.indexOf(words, from, to);
        return at >= 0 && markup.indexOf("http", at, to) >= 0;
    }

    /**
     * The address of a page as its canonical link, its metadata or a saver's note gives it; null for none.
     *
     * @param named what the metadata names, the surest first
     */
    static @Nullable String of(Document document, @Nullable String... named) {
        List<String> candidates = new ArrayList<>();
        for (Element link : document.head().children()) {
            if (link.normalName().equals("link") && link.attr("rel").equalsIgnoreCase(CANONICAL)) {
                candidates.add(link.attr("href"));
            }
        }
        Stream.of(named).filter(name -> name != null).forEach(candidates::add);
        savedFrom(document, candidates);
        List<String> addresses = candidates.stream()
                .map(String::strip)
                .filter(PageAddress::isWeb)
                .map(PageAddress::withoutFragment)
                .toList();
        // Some templates name the site's front as canonical on every page.
        return addresses.stream()
                .filter(PageAddress::hasPath)
                .findFirst()
                .orElse(addresses.isEmpty() ? null : addresses.getFirst());
    }

    private static void savedFrom(Document document, List<String> candidates) {
        Stream<Node> top = Stream.of(document, document.firstElementChild(), document.head())
                .filter(element -> element != null)
                .flatMap(element -> element.childNodes().stream().limit(FIRST_NODES));
        top.filter(Comment.class::isInstance)
                .map(node -> ((Comment) node).getData())
                .forEach(note -> {
                    Matcher saved = SAVED.matcher(note);
                    if (saved.find()) {
                        candidates.add(saved.group(1));
                    }
                });
    }

    /** The absolute address that a link names, null for a script, a mail address or a place inside the page. */
    static @Nullable String absolute(Element link) {
        String href = link.attr("href").strip();
        if (href.isEmpty() || href.startsWith("#")) {
            return null;
        }
        String address = isPlain(href) ? href : fromRoot(href, link);
        return isWeb(address) ? withoutFragment(address) : null;
    }

    /** To resolve an address is dear, and most lead from the root of their site. */
    private static String fromRoot(String href, Element link) {
        if (href.charAt(0) == '/' && !href.startsWith("//") && isPlain(href, 0)) {
            String base = link.baseUri();
            if (isPlain(base)) {
                int path = base.indexOf('/', base.indexOf("://") + 3);
                return (path < 0 ? base : base.substring(0, path)) + href;
            }
        }
        return link.absUrl("href");
    }

    /** Whether an address is absolute and holds nothing that resolving it would change. */
    private static boolean isPlain(String href) {
        int host = href.startsWith("https://") ? 8 : href.startsWith("http://") ? 7 : href.length();
        int path = host;
        while (path < href.length() && isHost(href.charAt(path))) {
            path++;
        }
        if (path == host || path < href.length() && href.charAt(path) != '/') {
            return false;
        }
        return isPlain(href, host - 1);
    }

    private static boolean isPlain(String href, int from) {
        for (int i = from; i < href.length(); i++) {
            char c = href.charAt(i);
            // A backslash is taken for a slash, and a step of dots leads up.
            if (c <= ' ' || c > '~' || c == '\\' || c == '/' && href.startsWith("/.", i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHost(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '-';
    }

    /** Whether a link leads to a page, be it one whose absolute address is not known. */
    static boolean leadsAway(Element link) {
        String href = link.attr("href").strip();
        int colon = href.indexOf(':');
        boolean scheme = colon > 0 && href.substring(0, colon).chars().allMatch(Character::isLetter);
        return !href.isEmpty() && !href.startsWith("#") && (!scheme || isWeb(href));
    }

    static boolean isWeb(String address) {
        String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        return (start.startsWith("http://") || start.startsWith("https://"))
                && address.length() <= LONGEST
                && !holdsSpace(address);
    }

    private static boolean holdsSpace(String address) {
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) <= ' ') {
                return true;
            }
        }
        return false;
    }

    static String withoutFragment(String address) {
        int fragment = address.indexOf('#');
        return fragment < 0 ? address : address.substring(0, fragment);
    }

    private static boolean hasPath(String address) {
        try {
            String path = URI.create(address).getPath();
            return path != null && path.length() > 1;
        } catch (IllegalArgumentException e) {
            // Characters that belong escaped stand in many an address; it is one for all that.
            return true;
        }
    }
}
