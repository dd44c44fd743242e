package vn.docbao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import vn.docbao.text.SyllableShape;
import vn.docbao.text.Words;

/**
 * A saved HTML page: its visible text, a line a block, and what its metadata says.
 *
 * @param text the blocks, each on a line of its own: what the spans of the page refer to
 * @param title the page's own title, as its one h1 or its metadata give it
 * @param windowTitle what a browser writes above the page: often its title and the site's name
 */
record HtmlPage(
        String text,
        List<Line> lines,
        @Nullable String title,
        @Nullable String windowTitle,
        Metadata metadata) {

    private static final int FEWEST_SENTENCES = 2;

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

    /**
     * @param html without characters that nobody sees: inside a tag they would make text of it
     * @param maySwallow whether elements of long ago may stand in it that show the markup behind them as text
     */
    static HtmlPage read(String html, boolean maySwallow) {
        boolean swallows = maySwallow && holdsSwallowing(html);
        Document document = Jsoup.parse(swallows ? SWALLOWING.matcher(html).replaceAll("<$1div") : html);
        Landmarks landmarks = Landmarks.of(document.head());
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        for (Blocks.Block block : Blocks.read(document, landmarks)) {
            int from = text.length();
            text.append(block.text());
            lines.add(Line.of(lines.size() + 1, from, block));
            text.append('\n');
        }
        Metadata metadata = Metadata.read(document, landmarks);
        if (document.baseUri().isEmpty() && metadata.address() != null) {
            document.setBaseUri(metadata.address());
        }
        String window = CleanText.of(document.title());
        return new HtmlPage(
                text.toString(),
                lines,
                title(landmarks.headings(), metadata),
                window.isEmpty() ? null : window,
                metadata);
    }

    /** Whether such an element begins or ends anywhere: only a few letters behind a "<" can begin its name. */
    private static boolean holdsSwallowing(String html) {
        Matcher swallowing = SWALLOWING.matcher(html);
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            int name = html.startsWith("/", at + 1) ? at + 2 : at + 1;
            if (name < html.length()
                    && "pPxXnN".indexOf(html.charAt(name)) >= 0
                    && swallowing.region(at, html.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** What the title of the page's story is known by. */
    @Nullable
    String knownTitle() {
        return title == null ? windowTitle : title;
    }

    /** Whether the page has a story of its own: it says so, or sentences stand on it that are no links and no imprint. */
    boolean mayHoldStory(PageDraft page) {
        if (metadata.article()) {
            return true;
        }
        int sentences = 0;
        for (int i = 0; i < page.size() && sentences < FEWEST_SENTENCES; i++) {
            Piece piece = page.at(i);
            boolean own = (piece.kind().isProse() || piece.is(Kind.CAPTION))
                    && !piece.line().leadsAway()
                    && !Imprint.looksLike(page, piece);
            sentences += own ? 1 : 0;
        }
        return sentences >= FEWEST_SENTENCES;
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
            story.author = people && names.length() < 100 && isPerson(page, names) ? names : null;
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

    /** A name that nobody sees on the page may be an account's: only that of a person counts, in Vietnamese syllables. */
    private boolean isPerson(PageDraft page, String names) {
        return Stream.of(names.split("[, ]+")).allMatch(SyllableShape::fits)
                || lines.stream().anyMatch(line -> line.text().contains(names));
    }

    private static @Nullable String title(List<Element> elements, Metadata metadata) {
        List<String> headings = elements.stream()
                .filter(heading -> !leadsHome(heading))
                .map(HtmlPage::visible)
                .filter(Words::hasLetterOrDigit)
                .toList();
        if (headings.size() == 1 || metadata.title() == null && !headings.isEmpty()) {
            return headings.getFirst();
        }
        return metadata.title();
    }

    /** A heading that links to the site's front is the site's name. */
    private static boolean leadsHome(Element heading) {
        Element link = heading.getElementsByTag("a").first();
        return link != null && link.text().strip().equals(heading.text().strip()) && LinkedPath.leadsHome(link);
    }

    private static String visible(Element heading) {
        StringBuilder text = new StringBuilder();
        heading.traverse(new NodeVisitor() {
            private int hidden = -1;

            @Override
            public void head(Node node, int depth) {
                if (hidden < 0 && node instanceof Element element && Hidden.always(element)) {
                    hidden = depth;
                } else if (hidden < 0 && node instanceof TextNode leaf) {
                    text.append(leaf.getWholeText());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                hidden = hidden == depth ? -1 : hidden;
            }
        });
        return CleanText.of(text.toString());
    }
}
