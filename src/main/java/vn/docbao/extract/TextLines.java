package vn.docbao.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The lines of a text file. Markup and entities left in it are cleaned by jsoup; a break in the markup is one here. */
final class TextLines {

    private static final Pattern MARKUP =
            Pattern.compile("<[a-zA-Z/!][^<>]*>|&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,31});");
    private static final String[][] HIDDEN = {{"<script", "</script>"}, {"<style", "</style>"}, {"<!--", "-->"}};

    private final String source;
    private final List<Line> lines = new ArrayList<>();
    /** Chars inside scripts, styles and comments, and inside tags broken over lines. */
    private final BitSet hidden;

    private TextLines(String source) {
        this.source = source;
        this.hidden = hidden(source);
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
            CleanText clean = CleanText.of(source, from, to);
            lines.add(new Line(
                    number,
                    from,
                    to,
                    clean.text(),
                    clean.offsets(),
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
                && MARKUP.matcher(raw).find();
    }

    /** Splits a line at its block elements and breaks; each part keeps its stretch of the source. */
    private void addMarkup(int number, int from, int to, int gap, String raw) {
        String[] parts = textOf(Jsoup.parseBodyFragment(raw).body()).split("\n");
        int at = 0;
        int partFrom = from;
        List<Line> made = new ArrayList<>();
        for (String part : parts) {
            if (part.isBlank()) {
                continue;
            }
            CleanText clean = CleanText.empty();
            for (int i = 0; i < part.length(); i++) {
                at = find(raw, part.charAt(i), at);
                clean.append(part.charAt(i), from + Math.min(at, raw.length() - 1));
                at = Math.min(raw.length(), at + 1);
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

    /**
     * Where a char of the cleaned text stands in the raw line, from a place on: tags are passed over, an entity stands
     * for the char it gave. A char that is not found leaves the place as it is; the parts still cover the whole line.
     */
    private static int find(String raw, char c, int from) {
        int i = from;
        while (i < raw.length()) {
            char r = raw.charAt(i);
            if (r == c || CleanText.isSpace(r) && CleanText.isSpace(c)) {
                return i;
            }
            if (r == '<' || r == '&') {
                int end = raw.indexOf(r == '<' ? '>' : ';', i);
                if (end > 0 && (r == '<' || end - i < 34)) {
                    if (r == '&') {
                        return end;
                    }
                    i = end + 1;
                    continue;
                }
            }
            i++;
        }
        return from;
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

    private static BitSet hidden(String source) {
        BitSet hidden = new BitSet();
        if (source.indexOf('<') < 0) {
            return hidden;
        }
        String lower = source.toLowerCase(Locale.ROOT);
        if (lower.length() != source.length()) {
            lower = source;
        }
        for (String[] pair : HIDDEN) {
            int from = lower.indexOf(pair[0]);
            while (from >= 0) {
                int end = lower.indexOf(pair[1], from);
                if (end < 0) {
                    break;
                }
                hidden.set(from, end + pair[1].length());
                from = lower.indexOf(pair[0], end);
            }
        }
        hideBrokenTags(source, hidden);
        return hidden;
    }

    /** A tag whose attributes go on over the next lines. Text after a lone "<" is text: a tag ends within 2,000 chars. */
    private static void hideBrokenTags(String source, BitSet hidden) {
        int from = source.indexOf('<');
        while (from >= 0) {
            int next = source.indexOf('<', from + 1);
            int limit = Math.min(next < 0 ? source.length() : next, from + 2000);
            if (from + 1 < source.length() && startsTag(source.charAt(from + 1))) {
                int end = from + 1;
                boolean broken = false;
                while (end < limit && source.charAt(end) != '>') {
                    broken |= source.charAt(end) == '\n';
                    end++;
                }
                if (broken && end < limit) {
                    hidden.set(from, end + 1);
                }
            }
            from = next;
        }
    }

    private static boolean startsTag(char c) {
        return c == '/' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
