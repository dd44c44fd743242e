package vn.docbao.eval;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Readability4J: title, excerpt as the summary, byline as the author, and the content's blocks as paragraphs. */
final class Readability implements PageReader {

    private final boolean excerpt;

    Readability() {
        this(true);
    }

    private Readability(boolean excerpt) {
        this.excerpt = excerpt;
    }

    @Override
    public PageReader textOnly() {
        return new Readability(false);
    }

    @Override
    public String name() {
        return "Readability4J";
    }

    @Override
    public Set<Field> gives() {
        return EnumSet.of(Field.TITLE, Field.LEAD, Field.AUTHOR, Field.PARAGRAPHS, Field.BODY);
    }

    @Override
    public Page read(GoldPage page) {
        Article article = new Readability4J(
                        "https://example.org/" + page.name(), new String(page.bytes(), StandardCharsets.UTF_8))
                .parse();
        PeerStory story = new PeerStory();
        story.title = article.getTitle();
        story.lead = excerpt ? article.getExcerpt() : null;
        story.author = article.getByline();
        if (article.getArticleContent() != null) {
            article.getArticleContent().traverse(new Blocks(story));
        }
        return story.page();
    }

    /** Its content as blocks. What it marks as a heading or as a picture's text is not held against its paragraphs. */
    private static final class Blocks implements NodeVisitor {

        private final PeerStory story;
        private final StringBuilder block = new StringBuilder();

        Blocks(PeerStory story) {
            this.story = story;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                block.append(text.getWholeText().replace('\n', ' '));
            } else if (node instanceof Element element && breaks(element)) {
                close("p");
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && breaks(element)) {
                close(element.normalName());
            }
        }

        private static boolean breaks(Element element) {
            return element.isBlock() || element.normalName().equals("br");
        }

        private void close(String tag) {
            String text = block.toString();
            block.setLength(0);
            if (Norm.isBlank(text) || tag.equals("figcaption")) {
                return;
            }
            (tag.matches("h[1-6]") ? story.subheads : story.paragraphs).add(text);
        }
    }
}
