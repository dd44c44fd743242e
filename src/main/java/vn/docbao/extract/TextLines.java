package vn.docbao.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The lines of a text file. Markup and entities left in it are cleaned by jsoup; a break in the markup is one here. */
final class TextLines {

    private static final Pattern MARKUP =
            Pattern.compile("<[a-zA-Z/!][^<>]*>|&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});");

    private final String source;
    private final List<Line> lines = new ArrayList<>();
    /** Chars inside scripts, styles and comments, and inside tags broken over lines. */
    private final BitSet hidden;

    private TextLines(String source) {
        this.source = source;
        this.hidden = HiddenMarkup.of(source);
    }

    static List<Line> of(String source) {
        TextLines reader = new TextLines(source);
        reader.read();
        return reader.lines;
    }

    private void read() {
        int number = 1;
        int gap = 0;
        int from = 0;
        while (from < source.length()) {
            int to = from;
            while (to < source.length() && source.charAt(to) != '\n' && source.charAt(to) != '\r') {
                to++;
            }
            if (CleanText.isBlank(source, from, to)) {
                gap++;
            } else {
                add(number, from, to, gap);
                gap = 0;
            }
            number++;
            from = to + 1;
            if (to + 1 < source.length() && source.charAt(to) == '\r' && source.charAt(to + 1) == '\n') {
                from++;
            }
        }
    }

    private void add(int number, int from, int to, int gap) {
        int firstHidden = hidden.nextSetBit(from);
        boolean anyHidden = firstHidden >= 0 && firstHidden < to;
        String raw = source.substring(from, to);
        if (!anyHidden && !hasMarkup(raw)) {
            CleanText clean = CleanText.isClean(raw) ? null : CleanText.of(raw, from);
            lines.add(new Line(
                    number,
                    from,
                    to,
                    clean == null ? raw : clean.text(),
                    clean == null ? null : clean.offsets(),
                    source.charAt(from) == ' ',
                    source.charAt(to - 1) == ' ',
                    gap,
                    null));
            return;
        }
        StringBuilder visible = new StringBuilder(raw);
        for (int i = firstHidden; i >= 0 && i < to; i = hidden.nextSetBit(i + 1)) {
            visible.setCharAt(i - from, ' ');
        }
        addMarkup(number, from, to, gap, visible.toString());
    }

    private static boolean hasMarkup(String raw) {
        return (raw.indexOf('<') >= 0 || raw.indexOf('&') >= 0)
                && MARKUP.matcher(CleanText.visible(raw)).find();
    }

    /** Splits a line at its block elements and breaks; each part keeps its stretch of the source. */
    private void addMarkup(int number, int from, int to, int gap, String raw) {
        String[] parts = textOf(Fragment.body(CleanText.visible(raw))).split("\n");
        RawPlaces places = new RawPlaces(raw);
        int partFrom = from;
        List<Line> made = new ArrayList<>();
        for (String part : parts) {
            if (part.isBlank()) {
                continue;
            }
            CleanText clean = CleanText.empty();
            for (int i = 0; i < part.length(); i++) {
                clean.append(part.charAt(i), from + places.next(part.charAt(i)));
            }
            String text = clean.text();
            if (!text.isEmpty()) {
                int[] offsets = clean.offsets();
                if (!made.isEmpty()) {
                    Line last = made.removeLast();
                    partFrom = offsets[0];
                    made.add(new Line(
                            number,
                            last.from(),
                            partFrom,
                            last.text(),
                            last.offsets(),
                            false,
                            false,
                            last.gap(),
                            null));
                }
                made.add(new Line(number, partFrom, to, text, offsets, false, false, made.isEmpty() ? gap : 0, null));
            }
        }
        if (made.isEmpty()) {
            made.add(new Line(number, from, to, "", new int[0], false, false, gap, null));
        }
        lines.addAll(made);
    }

    private static String textOf(Element body) {
        StringBuilder text = new StringBuilder();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode leaf) {
                    text.append(leaf.getWholeText());
                } else if (node instanceof Element element
                        && (element.isBlock() || element.normalName().equals("br"))) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    text.append('\n');
                }
            }
        });
        return text.toString();
    }
}
