package vn.docbao.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import vn.docbao.extract.Hints.Hint;

/** Collects the visible text of an HTML page in one walk: each block, and each link of a row of links, a line. */
final class Blocks implements NodeVisitor {

    /** A line to be, and its markup. */
    record Block(String text, Markup markup) {}

    private static final int MOST_SIBLINGS = 12;
    private static final int MOST_STEPS = 5;

    private final Hidden hidden;
    private final List<Block> blocks = new ArrayList<>();
    private final BlockText text = new BlockText();
    private final Pictures pictures = new Pictures();
    private final List<Hinted> around = new ArrayList<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private boolean titled;
    private int hiddenDepth = -1;
    private boolean hiddenAlways;
    private long shown;
    private long hiddenText;
    private long inForms;
    private Element element;

    /** An element whose names hint at something. */
    private record Hinted(Element element, Hint hint) {}

    private Blocks(Element body, Hidden hidden) {
        this.element = body;
        this.hidden = hidden;
    }

    /** Where what is hidden is more than what is shown, it was not meant to be. */
    static List<Block> read(Document document) {
        Blocks read = walk(document, Hidden.ALL);
        if (read.hiddenText <= read.shown) {
            return read.blocks;
        }
        if (read.inForms > read.shown) {
            Blocks open = walk(document, Hidden.BUT_FORMS);
            if (open.hiddenText <= open.shown) {
                return open.blocks;
            }
        }
        return walk(document, Hidden.ELEMENTS).blocks;
    }

    private static Blocks walk(Document document, Hidden hidden) {
        Blocks blocks = new Blocks(document.body(), hidden);
        document.body().traverse(blocks);
        blocks.close();
        return blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode leaf) {
            if (hiddenDepth < 0) {
                text.append(leaf.getWholeText());
            } else if (!hiddenAlways) {
                hiddenText += leaf.getWholeText().length();
            }
        } else if (hiddenDepth < 0 && node instanceof Element entered) {
            enter(entered, depth);
        }
    }

    private void enter(Element entered, int depth) {
        Hint hint = isPath(entered) ? Hint.BREADCRUMB : Hints.of(entered);
        hiddenAlways = Hidden.always(entered);
        if (hiddenAlways || hidden.hides(entered, hint)) {
            hiddenDepth = depth;
            if (entered.normalName().equals("form")) {
                inForms -= hiddenText;
            }
            return;
        }
        if (breaks(entered, hint)) {
            close();
            element = entered;
        }
        if (hint != Hint.NONE) {
            around.add(new Hinted(entered, hint));
        }
        switch (entered.normalName()) {
            case "h1" -> titled = true;
            case "table" -> tables.push(new Table());
            case "tr" -> {
                if (!tables.isEmpty()) {
                    tables.peek().row();
                }
            }
            default -> {
                // Others say nothing of tables and titles.
            }
        }
        pictures.enter(entered, text.isBlank());
        text.enter(entered);
    }

    @Override
    public void tail(Node node, int depth) {
        if (hiddenDepth == depth) {
            hiddenDepth = -1;
            if (((Element) node).normalName().equals("form")) {
                inForms += hiddenText;
            }
            return;
        }
        if (hiddenDepth >= 0 || !(node instanceof Element left)) {
            return;
        }
        boolean hinted = !around.isEmpty() && around.getLast().element() == left;
        if (breaks(left, hinted ? around.getLast().hint() : Hint.NONE)) {
            close();
            element = node.parent() instanceof Element parent ? parent : element;
        }
        if (hinted) {
            around.removeLast();
        }
        if (left.normalName().equals("table") && !tables.isEmpty()) {
            tables.pop();
        }
        pictures.leave(left);
        text.leave(left);
    }

    /** A navigation of a few links above the title is the path to the page, a longer one a menu. */
    private boolean isPath(Element element) {
        if (titled || !element.normalName().equals("nav")) {
            return false;
        }
        int links = element.getElementsByTag("a").size();
        return links > 0 && links <= MOST_STEPS;
    }

    private static boolean breaks(Element element, Hint hint) {
        return switch (element.normalName()) {
            case "br", "td" -> true;
            case "time" -> isApart(element);
            default -> element.isBlock() || hint == Hint.AUTHOR && isApart(element);
        };
    }

    /** A name or a date stands apart in a line of a few elements; in a sentence it does not. */
    private static boolean isApart(Element element) {
        Element parent = element.parent();
        return parent != null
                && parent.childNodeSize() <= MOST_SIBLINGS
                && parent.ownText().length() < 60;
    }

    private void close() {
        if (text.isBlank()) {
            text.clear();
            return;
        }
        Hinted hinted = around.isEmpty() ? null : around.getLast();
        boolean below = pictures.isBelow(element);
        for (BlockText.Part part : text.parts(hinted != null && hinted.hint() == Hint.TAGS)) {
            shown += part.text().length();
            if (!tables.isEmpty()) {
                tables.peek().cell(part.text(), part.linked());
            }
            Hinted own = hintOf(part, hinted);
            blocks.add(new Block(
                    part.text(),
                    new Markup(
                            element,
                            part.link(),
                            part.linked(),
                            own == null ? Hint.NONE : own.hint(),
                            own == null ? null : own.element(),
                            tables.peek(),
                            below)));
        }
        pictures.text();
        text.clear();
    }

    /** A link may hint itself; the box of its hint is then what is around it. */
    private @Nullable Hinted hintOf(BlockText.Part part, @Nullable Hinted around) {
        Hint own = part.link() == null ? Hint.NONE : Hints.of(part.link());
        return own == Hint.NONE ? around : new Hinted(element, own);
    }
}
