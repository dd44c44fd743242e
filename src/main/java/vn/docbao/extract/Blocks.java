package vn.docbao.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
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
    private final @Nullable Landmarks landmarks;
    private final List<Block> blocks = new ArrayList<>();
    private final BlockText text = new BlockText();
    private final Pictures pictures = new Pictures();
    private final List<Hinted> around = new ArrayList<>();
    private final ClassNames.Recent classes = new ClassNames.Recent();
    private final List<Element> captions = new ArrayList<>();
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

    private Blocks(Element body, Hidden hidden, @Nullable Landmarks landmarks) {
        this.element = body;
        this.hidden = hidden;
        this.landmarks = landmarks;
    }

    /** Where what is hidden is more than what is shown, it was not meant to be. */
    static List<Block> read(Document document, Landmarks landmarks) {
        Blocks read = walk(document, Hidden.ALL, landmarks);
        if (read.hiddenText <= read.shown) {
            return read.blocks;
        }
        if (read.inForms > read.shown) {
            Blocks open = walk(document, Hidden.BUT_FORMS, null);
            if (open.hiddenText <= open.shown) {
                return open.blocks;
            }
        }
        return walk(document, Hidden.ELEMENTS, null).blocks;
    }

    private static Blocks walk(Document document, Hidden hidden, @Nullable Landmarks landmarks) {
        Blocks blocks = new Blocks(document.body(), hidden, landmarks);
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
        } else if (node instanceof Element entered) {
            if (landmarks != null) {
                landmarks.add(entered);
            }
            if (hiddenDepth < 0) {
                enter(entered, depth);
            }
        }
    }

    private void enter(Element entered, int depth) {
        ClassNames names = classes.of(entered);
        Hint hint = isPath(entered) ? Hint.BREADCRUMB : Hints.of(entered, names);
        hiddenAlways = Hidden.always(entered);
        if (hiddenAlways || hidden.hides(entered, hint, names)) {
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
        if (names.caption() || entered.normalName().equals("figcaption")) {
            captions.add(entered);
        }
        pictures.enter(entered, text.isBlank());
        text.enter(entered, hint);
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
        if (!captions.isEmpty() && captions.getLast() == left) {
            captions.removeLast();
        }
        pictures.leave(left);
        text.leave(left);
    }

    /** Whether the block stands in the text of a picture: its element, or one of the two around it, is one. */
    private boolean isCaption() {
        for (Element caption : captions) {
            Element parent = element.parent();
            if (caption == element || caption == parent || parent != null && caption == parent.parent()) {
                return true;
            }
        }
        return false;
    }

    /** A navigation of a few links above the title is the path to the page, a longer one a menu. */
    private boolean isPath(Element element) {
        if (titled || !element.normalName().equals("nav")) {
            return false;
        }
        int[] links = {0};
        element.filter((node, depth) -> {
            links[0] += node instanceof Element inner && inner.normalName().equals("a") ? 1 : 0;
            return links[0] > MOST_STEPS ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
        });
        return links[0] > 0 && links[0] <= MOST_STEPS;
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
        boolean caption = isCaption();
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
                            below,
                            caption)));
        }
        pictures.text();
        text.clear();
    }

    /** A link may hint itself; the box of its hint is then what is around it. */
    private @Nullable Hinted hintOf(BlockText.Part part, @Nullable Hinted around) {
        return part.hint() == Hint.NONE ? around : new Hinted(element, part.hint());
    }
}
