package vn.docbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.PrintedDate;

/**
 * A saved HTML page: its visible text, a line a block, and what its metadata says.
 *
 * @param text the blocks, each on a line of its own: what the spans of the page refer to
 */
record HtmlPage(
        String text,
        List<Line> lines,
        @Nullable String title,
        @Nullable String published,
        @Nullable String description) {

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
            "head");

    static boolean looksLike(String name, String text) {
        String start =
                text.substring(0, Math.min(text.length(), 1000)).stripLeading().toLowerCase(Locale.ROOT);
        boolean named = name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
        return start.startsWith("<!doctype html")
                || start.startsWith("<html")
                || start.startsWith("<?xml") && start.contains("<html")
                || named && start.contains("<");
    }

    static HtmlPage read(String html) {
        Document document = Jsoup.parse(html);
        List<String> blocks = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        document.body().traverse(new Blocks(blocks, tags));
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int from = text.length();
            text.append(blocks.get(i));
            CleanText clean = CleanText.of(text, from, text.length());
            lines.add(
                    new Line(i + 1, from, text.length(), clean.text(), clean.offsets(), false, false, 0, tags.get(i)));
            text.append('\n');
        }
        return new HtmlPage(
                text.toString(),
                lines,
                title(document),
                meta(document, "article:published_time"),
                meta(document, "og:description"));
    }

    /** Adds what the page says about its story only in its metadata. */
    void complete(PageDraft page) {
        if (page.stories.isEmpty() || page.stories.getFirst().role != Role.MAIN) {
            return;
        }
        StoryDraft story = page.stories.getFirst();
        if (story.date == null && published != null) {
            PrintedDate.find(published.replace('T', ' ')).ifPresent(date -> {
                story.date = date.date();
                story.time = date.time();
            });
        }
        if (story.title.isEmpty() && title != null) {
            story.title = title;
        }
    }

    private static @Nullable String title(Document document) {
        Element h1 = document.selectFirst("h1");
        if (h1 != null && h1.hasText() && document.select("h1").size() == 1) {
            return h1.text();
        }
        String title = meta(document, "og:title");
        return title != null ? title : h1 != null && h1.hasText() ? h1.text() : null;
    }

    private static @Nullable String meta(Document document, String property) {
        Element meta = document.selectFirst("meta[property=" + property + "], meta[name=" + property + "]");
        String content = meta == null ? "" : meta.attr("content").strip();
        return content.isEmpty() ? null : content;
    }

    /** Collects the visible text, a block a line. */
    private static final class Blocks implements NodeVisitor {

        private final List<String> blocks;
        private final List<String> tags;
        private final StringBuilder block = new StringBuilder();
        private int hiddenDepth = -1;
        private String tag = "body";

        Blocks(List<String> blocks, List<String> tags) {
            this.blocks = blocks;
            this.tags = tags;
        }

        @Override
        public void head(Node node, int depth) {
            if (hiddenDepth >= 0) {
                return;
            }
            if (node instanceof TextNode leaf) {
                block.append(leaf.getWholeText().replace('\n', ' ').replace('\r', ' '));
            } else if (node instanceof Element element) {
                if (HIDDEN.contains(element.normalName()) || element.hasAttr("hidden")) {
                    hiddenDepth = depth;
                } else if (breaks(element)) {
                    close();
                    tag = element.normalName();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (hiddenDepth == depth) {
                hiddenDepth = -1;
            } else if (hiddenDepth < 0
                    && (!(node instanceof Element element) ? node instanceof Document : breaks(element))) {
                close();
                tag = "div";
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
                tags.add(tag);
            }
            block.setLength(0);
        }
    }
}
