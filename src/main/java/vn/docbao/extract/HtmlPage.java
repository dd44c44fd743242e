package vn.docbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.Words;

/**
 * A saved HTML page: its visible text, a line a block, and what its metadata says.
 *
 * @param text the blocks, each on a line of its own: what the spans of the page refer to
 * @param title the page's own title, as its one h1 or its metadata give it
 */
record HtmlPage(String text, List<Line> lines, @Nullable String title, Metadata metadata) {

    private static final Set<String> HIDDEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "select",
            "button",
            "form",
            "nav",
            "footer",
            "textarea",
            "title",
            "head");

    /** Elements of long ago that show the markup behind them as text. */
    private static final Pattern SWALLOWING =
            Pattern.compile("<(/?)(?:plaintext|xmp|noembed|noframes)(?![a-zA-Z0-9-])", Pattern.CASE_INSENSITIVE);

    static boolean looksLike(String name, String text) {
        String start = text.substring(0, Math.min(text.length(), 1000)).stripLeading();
        if (start.indexOf('<') < 0) {
            return false;
        }
        start = start.toLowerCase(Locale.ROOT);
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = Stream.of(".html", ".htm", ".xhtml", ".xhtm").anyMatch(lower::endsWith);
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<?xml") && start.contains("<html")
                || named;
    }

    static HtmlPage read(String html) {
        Document document =
                Jsoup.parse(SWALLOWING.matcher(CleanText.visible(html)).replaceAll("<$1div"));
        List<String> blocks = new ArrayList<>();
        List<Element> elements = new ArrayList<>();
        List<@Nullable Element> links = new ArrayList<>();
        document.body().traverse(new Blocks(blocks, elements, links));
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int from = text.length();
            text.append(blocks.get(i));
            CleanText clean = CleanText.of(text, from, text.length());
            lines.add(new Line(
                    i + 1,
                    from,
                    text.length(),
                    clean.text(),
                    clean.offsets(),
                    false,
                    false,
                    0,
                    elements.get(i),
                    links.get(i)));
            text.append('\n');
        }
        Metadata metadata = Metadata.read(document);
        if (document.baseUri().isEmpty() && metadata.address() != null) {
            document.setBaseUri(metadata.address());
        }
        return new HtmlPage(text.toString(), lines, title(document, metadata), metadata);
    }

    /** Adds what the page says about its story only in its metadata; what people see on it wins. */
    void complete(PageDraft page) {
        if (page.stories.isEmpty() || page.stories.getFirst().role != Role.MAIN) {
            return;
        }
        StoryDraft story = page.stories.getFirst();
        story.address = metadata.address();
        if (story.title.isEmpty() && title != null) {
            story.title = title;
        }
        if (metadata.date() != null
                && (story.date == null || story.date.equals(metadata.date()) && story.time == null)) {
            story.date = metadata.date();
            story.time = metadata.time();
        }
        if (story.author == null && metadata.author() != null) {
            // A site names itself as author more often than a person: only a name is one.
            String names = metadata.author().replace(";", ", ");
            boolean people = Stream.of(names.split(", "))
                    .allMatch(name -> Words.count(name) > 1
                            && Byline.parse(name, page.lexicon())
                                    .filter(b -> b.author() != null)
                                    .isPresent());
            story.author = people && names.length() < 100 ? names : null;
        }
        if (story.section == null && metadata.section() != null) {
            story.section = metadata.section().split("[,;]")[0].strip();
        }
        if (story.tags.isEmpty()) {
            metadata.keywords().stream()
                    .filter(keyword -> page.lexicon().whole(keyword).isEmpty())
                    .forEach(story.tags::add);
        }
    }

    /** Whether an element is marked as the text of a picture: a figure's caption, or classes that say so. */
    static boolean isCaption(@Nullable Element element) {
        Element at = element;
        for (int i = 0; i < 3 && at != null; i++) {
            if (at.normalName().equals("figcaption")
                    || at.className().toLowerCase(Locale.ROOT).contains("caption")) {
                return true;
            }
            at = at.parent();
        }
        return false;
    }

    private static @Nullable String title(Document document, Metadata metadata) {
        Elements headings = document.select("h1");
        if (headings.size() == 1 && headings.first().hasText()) {
            return visible(headings.first());
        }
        return metadata.title() != null || headings.isEmpty() ? metadata.title() : visible(headings.first());
    }

    private static String visible(Element heading) {
        Element visible = heading.clone();
        visible.select(String.join(",", HIDDEN)).remove();
        return CleanText.of(visible.text());
    }

    /** Collects the visible text, a block a line. */
    private static final class Blocks implements NodeVisitor {

        private final List<String> blocks;
        private final List<Element> elements;
        private final List<@Nullable Element> links;
        private final StringBuilder block = new StringBuilder();
        private final LinkShare share = new LinkShare();
        private int hiddenDepth = -1;
        private @Nullable Element element;

        Blocks(List<String> blocks, List<Element> elements, List<@Nullable Element> links) {
            this.blocks = blocks;
            this.elements = elements;
            this.links = links;
        }

        @Override
        public void head(Node node, int depth) {
            if (hiddenDepth >= 0) {
                return;
            }
            if (node instanceof TextNode leaf) {
                String text = leaf.getWholeText();
                block.append(text.replace('\n', ' ').replace('\r', ' '));
                share.text(text);
            } else if (node instanceof Element entered) {
                if (HIDDEN.contains(entered.normalName()) || entered.hasAttr("hidden")) {
                    hiddenDepth = depth;
                } else if (breaks(entered)) {
                    close();
                    element = entered;
                }
                share.enter(entered);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (hiddenDepth == depth) {
                hiddenDepth = -1;
            } else if (hiddenDepth < 0 && node instanceof Element left) {
                if (breaks(left)) {
                    close();
                    this.element = node.parent() instanceof Element parent ? parent : null;
                }
                share.leave(left);
            }
        }

        private static boolean breaks(Element element) {
            return element.isBlock()
                    || element.normalName().equals("br")
                    || element.normalName().equals("td");
        }

        private void close() {
            String text = block.toString();
            if (!CleanText.isBlank(text, 0, text.length())) {
                blocks.add(text.strip());
                elements.add(element);
                links.add(share.largest());
            }
            block.setLength(0);
            share.begin();
        }
    }
}
